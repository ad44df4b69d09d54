import type { NameWords } from '../../name-words.ts';

const KINDS =
  "security|strategic|diplomatic|diplomacy|defen[cs]e|military|politico-military|political|maritime|naval|navy|army|air|staff|coast|guard|cyber|cybersecurity|digital|space|nuclear|border|boundary|police|policing|law|enforcement|legal|justice|judicial|interior|home|affairs|homeland|public|order|safety|national|international|regional|foreign|ministerial|ministers?|ministers['’]|vice|deputy|senior|high|level|working|officials?|officials['’]|experts?|experts['’]|policy|planning|economic|trade|technology|counter|terrorism|counterterrorism|crimes?|narcotics|drugs?|migration|intelligence|consular|rights|human|arms|control|disarmament|non-proliferation|nonproliferation|stability|peace|peacekeeping|crisis|disaster|humanitarian|climate|energy|ocean|sea|water|industry|industrial|technical|cooperation|co-operation|coordination|exchange|exchanges|information|consultative|consultations?|compact|partnership|rule|issues|matters|questions?|risk|management|fisheries|export|critical|infrastructure|special|representatives?|representatives['’]|general|commanders?|integrated|extended|deterrence|people|friendship|measures|building|confidence-building|2\\+2|3\\+3|4\\+4";
const HEADS =
  'dialogues?|dialogs?|talks|meetings?|mechanism|committee|commission|council|group|board|forum|format|consultations?|conference|review|panel|track|team|force|round';

export const names: NameWords = {
  before: new RegExp(
    `^(?:${KINDS}|bilateral|joint|annual|biennial|binational|mixed|permanent|standing|steering|and|&|(?:\\p{Ll}|\\p{Lu})\\p{L}*[-–](?:\\p{L}|[-–.])+)$`,
    'iu',
  ),
  capitals: true,
  owners: false,
  behind: new RegExp(`^(?:${HEADS}|2\\+2|3\\+3)$`, 'iu'),
  subject: new RegExp(`^(?:${KINDS}|${HEADS}|bilateral|joint|binational|permanent)$`, 'iu'),
  link: /^\s(?:of|on|for|between|against)(?: (?:the|their|its))?(?=\s)/u,
  join: /^(?:,?\s(?:and|&)|,(?=\s\p{Ll}[\p{Ll}-]{1,24}(?:\s\p{Ll}[\p{Ll}-]{1,24})?,?\s(?:and\s\p{Ll}|\p{Ll}[\p{Ll}-]{1,24},?\sand\s\p{Ll})))(?:\sthe)?(?=\s)/u,
  lead: /^(?:(?:the|a|an|of|on|and|&|for|in|annual|biennial)\s)+/iu,
  never:
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|The|A|An|In|On|At|For|Of|With|From|After|Before|To|By|As|And|Their|Its|His|Her|Our|This|That|These|It|They|He|She|We|Both|Two|First|Second|Third|Next|New|Last|Latest|Hold|Holds|Held|Host|Hosts|Open|Opens|Meet|Meets|Begin|Begins|End|Ends|Attend|Attends|Launch|Launches|Conclude|Concludes|Kick|Kicks|Wraps?|[Cc]o-chair(?:s|ed)?|[Cc]o-host(?:s|ed)?|Set|Sets|Plan|Plans|Will|Is|Was|Are|Were|According|President|Prime|Mr|Ms|Mrs|Dr|\p{Lu}\p{L}+['’]s)$/u,
  plain: new RegExp(
    `^(?:${HEADS}|time|iteration|session|sitting|gathering|event|edition|bilateral|joint|annual|biennial|regular|two-way|two-day|three-day|one-day|half-day|day-long|hour-long|two-hour|three-hour|four-hour|closed-door|face-to-face|in-person|wide-ranging|long-running|long-delayed|first-ever|follow-up|one-off|in-depth|so-called|edition|of|on|for|and|the|between|against|&|people|issues|matters|questions?)$`,
    'iu',
  ),
  founding:
    /\b(?:to|will|would|should) (?:jointly )?(?:set up|establish|create|form|found|institute|launch|start|add|build|develop|expand into) (?:(?:an?|their|the) )?(?:(?:new|joint|permanent|regular|standing|separate) )*$|\b(?:distinct|different|apart|separate) from (?:the|its|their) $|\bunlike (?:the|its|their) $/iu,
  founded: /(?!)/u,
};
