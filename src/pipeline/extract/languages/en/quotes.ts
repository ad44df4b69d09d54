import type { QuoteWords } from '../../quotes/words.ts';

export const quotes: QuoteWords = {
  spaced: true,
  verbSecond: false,
  commaBeforeClause: false,
  dropsSubject: false,
  says: `asked_for asks_for said says say added adds add noted notes stated states announced announces argued argues argue
    explained explains wrote writes write warned warns insisted insists claimed claims claim suggested suggests
    acknowledged acknowledges admitted admits asserted asserts stressed stresses emphasized emphasised emphasizes
    emphasises underlined underlines underscored underscores reiterated reiterates recalled recalls remarked remarks
    observed observes predicted predicts promised promises pledged pledges vowed vows boasted boasts complained
    complains lamented conceded concedes confirmed confirms denied denies revealed reveals disclosed discloses
    reported reports report repeated demanded demands urged urges testified testifies proposed proposes
    recommended recommends cautioned cautions speculated maintained maintains contended contends alleged alleges
    estimated estimates pointed_out points_out point_out called_for calls_for call_for declared declares
    hoped_for hopes_for hoped hopes believed believes believe thinks thought expressed expresses voiced made_clear makes_clear
    concluded concludes agreed agrees indicated indicates highlighted highlights stipulated
    was_quoted_as_saying were_quoted_as_saying is_quoted_as_saying are_quoted_as_saying been_quoted_as_saying
    asked asks ask wondered questioned called_on calls_on vouched appealed`,
  utters: `tweeted tweets replied replies responded responds continued continues joked jokes quipped exclaimed
    shouted shouts yelled chanted chant chants cried muttered commented comments read reads answered answers
    interjected retorted mused posted began begins elaborated spoke_of speaks_of proclaimed proclaims
    summed_up weighed_in chimed_in put_it puts_it deadpanned groused barked scoffed issued released opined tweeted_out
    fired_back shot_back hit_back pushed_back countered counters recited thundered offered offers signed pronounced
    published retweeted emailed texted`,
  tells: `told tells tell informed informs reminded reminds assured assures advised advises`,
  names: `called calls call described describes describe dubbed dubs labeled labelled labels branded brands denounced
    denounces slammed slams blasted blasts praised praises hailed hails dismissed dismisses criticized criticised
    criticizes criticises accused accuses accuse referred_to refers_to mentioned mentions condemned condemns
    cited cites characterized characterised characterizes mocked mocks decried decries derided ridiculed
    attacked attacks blamed blames challenged challenges thanked touted welcomed welcomes portrayed deemed deems
    lauded lauds rejected rejects disputed disputes defended defends likened compared`,
  titles: `called dubbed titled entitled named so-called known_as headlined nicknamed branded labeled labelled slogan hashtag initiative programme program project concept`,
  saying: `saying adding noting stating announcing arguing explaining writing warning insisting claiming suggesting
    acknowledging admitting asserting stressing emphasizing emphasising underlining underscoring reiterating recalling
    remarking observing predicting promising pledging vowing boasting complaining lamenting conceding confirming
    denying revealing disclosing reporting repeating demanding urging proposing recommending cautioning maintaining
    contending alleging pointing_out calling_for calling_on declaring concluding indicating highlighting asking
    tweeting replying responding joking exclaiming shouting yelling chanting telling informing reminding assuring
    calling describing dubbing labeling labelling branding denouncing slamming blasting praising hailing dismissing
    criticizing criticising accusing referring_to mentioning condemning citing mocking decrying to_say`,
  asks: `asked_for asks_for hoped_for hopes_for called_for calls_for call_for calling_for urged urges urging demanded demands demanding proposed proposes
    proposing announced announces announcing pledged pledges pledging promised promises promising vowed vows vowing
    recommended recommends recommending called_on calls_on calling_on reiterated reiterates reiterating stressed
    stresses stressing emphasized emphasised emphasizes emphasises emphasizing emphasising underlined underlines
    underlining underscored underscores underscoring expressed expresses voiced denied denies denying`,
  naming: `calling describing dubbing labeling labelling branding denouncing slamming blasting praising hailing
    dismissing criticizing criticising accusing referring_to mentioning condemning citing mocking decrying`,
  telling: `telling informing reminding assuring`,
  cites: `quoted quotes quote cited cites`,
  asSaying: `as_saying as_stating as_having_said`,
  participles: ``,
  separable: ``,
  sources: `according_to`,
  sourcesAfter: ``,
  alsoNouns: `report reports claims claim comments promises pledges demands call calls notes states remarks estimates
    quote quotes labels brands answers chant chants attacks offers tweets jokes blames challenges read signed hopes
    vows shouts charges points proposes posted`,
  reports: `report agency news_agency newspaper paper daily broadcaster outlet article`,
  agencies: `xinhua reuters afp ap associated_press agence_france-presse dpa tass ria ria_novosti interfax kyodo yonhap
    ansa efe anadolu pti ani bloomberg bbc cnn cgtn cctv global_times people's_daily china_daily kuna`,
  he: `he`,
  she: `she`,
  they: `they`,
  mr: `mr sir`,
  ms: `mrs ms miss madam`,
  others: `i we you it who some many others one another everyone`,
  we: `i we you`,
  relatives: `who which whom what`,
  determiners: `the a an this these those his her its their our my your some many several both all two three no any`,
  obliques: ``,
  prepositions: `of for in from at with to on by about under over after before during into through against among
    between without within near inside outside across behind upon as per via amid following despite like than toward
    towards around above below along beyond off since until out up down`,
  linkers: `of for from with at`,
  auxiliaries: `has have had will would may might must can could should shall did does do not didn't doesn't hasn't
    haven't hadn't won't wouldn't can't couldn't 'd 'll 've`,
  passives: `is are was were be been being isn't wasn't aren't weren't`,
  by: `by`,
  adverbs: `also there here then later once again often now just still even too never ever always soon further first instead
    earlier meanwhile however thus therefore moreover recently previously repeatedly famously so today
    tonight perhaps long only back`,
  negations: `not never nothing nobody no_one none didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't isn't wasn't`,
  openers: `that because but while as when if although though whether since until where how why so than unless
    or nor yet whereas`,
  turns: `but while though although after before when whereas`,
  and: `and but &`,
  that: `that`,
  times: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january
    february march april june july august september october november december yesterday today tonight`,
  wholes: ``,
  as: `as`,
  subjunctives: ``,
  verbs: `took takes made makes got gets went goes came comes gave gives knew knows saw sees left leaves held holds
    met meets ran runs won wins lost loses led leads kept keeps began begins brought brings spent stood stands heard
    sent let put set paid sat spoke speaks fell fought became becomes wants want needs supports plans seems appears
    remains continues works uses includes faces hit shows show found finds sought drew drove rose grew built bought sold
    caught chose felt feels laid lay threw wore broke spread swung struck stuck`,
  possessiveEnding: "'s",
  adverbEnding: 'ly',
  pastEnding: 'ed',
  participleEnding: 'ing',
};
