// What words of a clause say that people did, and where those people stand.
import type { PartCue } from '../../people/people-words.ts';

const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const parts: readonly PartCue[] = [
  {
    part: 'host',
    where: 'before',
    people: true,
    then: p('zu gast, eingeladen'),
    words: p(
      'hatte|hatten|hat|haben … seinen|seine|ihre|ihren amtskollegen|amtskollegin|kollegen|kollegin|kolleginnen, hatte|hatten|hat|haben seinen|seine|ihre|ihren amtskollegen|amtskollegin|kollegen|kollegin|kolleginnen',
    ),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p('auf der einen|anderen seite, auf der anderen'),
  },
  {
    part: 'host',
    where: 'after',
    people: true,
    words: p('gastgeber|gastgeberin, gastgeber|gastgeberin waren|war|sind|ist|sein'),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`teilnehmer|teilnehmerinnen|teilnehmende waren|sind, teilnehmer|teilnehmerinnen|teilnehmende … waren|sind, mit am tisch saß|saßen|sitzen, am tisch saß|saßen|sitzen,
    teil nahm|nahmen|nehmen, teil nahm|nahmen auch|ferner|außerdem, dabei war|waren|sind, anwesend war|waren|sind, begleitet von, geleitet vom, empfing, empfingen, empfängt`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p('unterzeichnete|unterzeichneten|unterschrieb|unterschrieben'),
  },
  { part: 'participant', where: 'after', words: p('kommt|kam|kamen|kommen|reist|reiste|reisten') },
  {
    part: 'participant',
    where: 'before',
    words: p(
      'mit seinem|ihrem|seiner|ihrer amtskollegen|amtskollegin|kollegen|kollegin, mit seinem|ihrem|seiner|ihrer … amtskollegen|amtskollegin|kollegen|kollegin',
    ),
    then: p(
      'treffen, beraten, abhalten, zusammenkommen, zusammentreffen, sprechen, leiten, austauschen, getroffen, gesprochen, abgehalten, zusammen',
    ),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p('gegenüber war|ist|saß, amtskollege|amtskollegin war|ist'),
  },
  { part: 'participant', where: 'by', words: p('unterzeichnet, paraphiert, geführt, abgehalten') },
  {
    part: 'participant',
    where: 'after',
    words: p('entsendet, entsenden, entsandte, entsandten, schickt, schicken, schickte'),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words: p(`leitet|leiten|leitete|leiteten gemeinsam|zusammen, leitet|leiten|leitete|leiteten die|den|das …
        gespräche|sitzung|dialog|treffen|beratungen|konsultationen|runde|tagung, führt|führen|hat|haben|übernimmt|übernehmen den vorsitz,
        teilen|teilten sich die leitung|den, standen|stand|saß dem|der|den … vor, hat|haben|hatte|hatten den|die … vorsitz|leitung`),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words: p('hat|haben|hatte|hatten|werden|wird'),
    then: p('geleitet, moderiert, den vorsitz, vorsitz inne, gemeinsam leiten'),
  },
  {
    part: 'speaker',
    where: 'before',
    words: p('hat|haben|hatte|hatten|werden|wird'),
    then: p('eröffnet, eröffnen, gehalten'),
  },
  {
    part: 'participant',
    where: 'before',
    words: p('hat|haben|hatten|ist|sind|werden|wird|wollen|will|wurde|wurden'),
    then: p(`getroffen, beraten, gesprochen, geführt, abgehalten, fortgesetzt, teilgenommen, zusammengekommen, zusammenkommen,
        unterzeichnet, unterzeichnen, teilnehmen, treffen, verhandelt, ausgetauscht, zusammengetroffen, getagt, unterrichtet,
        anwesend, vertreten, erwartet, anreisen, angereist`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`kommen|kamen|kommt|kam … zusammen, kommen|kamen|kommt|kam am|in|im|zu|zum, trafen|treffen|trifft|traf sich|einander,
        führt|führen|führte|führten gespräche, führt|führen|führte|führten die … delegation|abordnung|gespräche,
        leitet|leitete|leiteten|führte|führt die|eine delegation|abordnung, leitet|leitete|leiten|leiteten die|eine …
        delegation|abordnung, soll|sollen anreisen|teilnehmen|kommen|dabei, nimmt|nehmen teil|daran|an,
        tagt|tagen|tagte|tagten, berät|beraten|berieten|verhandeln|verhandelten, sitzen|saß|saßen am|mit, werden|wird erwartet,
        standen|stand an der spitze, war|waren delegationsleiter|delegationsleiterin|mit|vertreten|zugegen, reiste|reisten an, war|waren ebenfalls|auch|zudem dabei|anwesend`),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`die|der … delegation|abordnung|seite leitet|leitete|leiten|leiteten|führt|führte|führten|vertritt|vertrat,
        an der spitze der … delegation|abordnung|seite stand|steht|standen|stehen, die delegationen leiteten|führten|leiten|führen,
        soll|sollen|wird|werden, begleitet wird|wurde|werden|wurden sie|er von, begleitet wird|wurde|werden|wurden von,
        dabei war|waren|ist|sind|sein auch, anwesend|vertreten war|waren auch|zudem|ferner, mit am tisch saß|saßen,
        ebenfalls anwesend war|waren, am treffen|dialog|gespräch nahmen, zu den teilnehmern gehören|gehörten|zählten,
        führt|führte|führten|führen gespräche mit, führt|führte|führten|führen … gespräche mit, gegenüber saß|saßen,
        der delegation gehörten|gehörte, zu gast war|waren|ist|sind`),
  },
  {
    part: 'host',
    where: 'before',
    words: p('hat|haben|hatte|hatten'),
    then: p('empfangen, begrüßt, willkommen geheißen, eingeladen'),
  },
  {
    part: 'participant',
    where: 'after',
    words: p('hat|haben|hatte|hatten'),
    then: p('empfangen, begrüßt, willkommen geheißen'),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p('trifft|traf|trafen seinen|ihren|seine|ihre'),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words:
      p(`leitete, leiteten, leiten, leiteten gemeinsam, leiteten die, führten den vorsitz, führte den vorsitz,
        hatten den vorsitz, hatte den vorsitz, übernahmen den vorsitz, den vorsitz führten, den vorsitz führte,
        den vorsitz hatten, standen der sitzung vor, saßen vor, moderierten, moderierte, leiteten die sitzung,
        leiteten den dialog, leiteten das treffen, teilten sich den vorsitz, den vorsitz teilten, leitet`),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words:
      p(`unter vorsitz von, unter dem vorsitz von, unter gemeinsamem vorsitz von, unter dem gemeinsamen vorsitz von,
        unter leitung von, unter der leitung von, unter gemeinsamer leitung von, unter der gemeinsamen leitung von,
        unter dem ko-vorsitz von, den vorsitz führten, den vorsitz führte, den vorsitz hatten, den vorsitz hatte,
        den vorsitz teilten sich, vorsitzende waren, vorsitzender war, co-vorsitzende waren, ko-vorsitzende waren,
        leiter der gespräche waren, die leitung hatten, die leitung hatte, die leitung lag bei`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words: p('geleitet, gemeinsam geleitet, moderiert, präsidiert'),
  },
  {
    part: 'speaker',
    where: 'before',
    words:
      p(`eröffnete, eröffneten, hielt eine rede, hielt die eröffnungsrede, hielten reden, hielt eine ansprache,
        hielt eine grundsatzrede, sprach zur eröffnung, sprach bei der eröffnung, sprach auf der, sprach auf dem,
        sprachen zur eröffnung, redete, redeten, sprach ein grußwort, sprachen grußworte, richtete sich, eröffnet`),
  },
  {
    part: 'speaker',
    where: 'after',
    people: true,
    words:
      p(`zur eröffnung sprach, zur eröffnung sprachen, redete, redeten, zur eröffnung redete, zum auftakt sprach,
        zum auftakt sprachen, die eröffnungsrede hielt, grußworte sprachen, reden hielten, eine rede hielt`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words: p('den vorsitz, die leitung, am kopf des tisches'),
    by: p(
      'führten, führte, führen, führt, hatten, hatte, haben, hat, übernahmen, übernahm, übernehmen, übernimmt, teilten sich, teilen sich, lag bei, liegt bei, waren, saßen, saß',
    ),
  },
  { part: 'speaker', where: 'by', people: true, words: p('eröffnet, eingeleitet') },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`nahm teil, nahmen teil, nahm an, nahmen an, nimmt an, nehmen an, teilgenommen, teilnahm, teilnahmen, waren
        dabei, war dabei, waren anwesend, war anwesend, wurde empfangen, wurden empfangen, kamen zusammen, trafen
        zusammen, trafen sich, treffen sich, vertrat, vertraten, führte die delegation, führte die … delegation, hielten den … dialog, hielten das … treffen,
        hielten die … runde, hielten die … gespräche, führten den … dialog, führten die … gespräche,
        leitete die delegation, leitete die … delegation, sprachen mit, sprach mit, berieten, verhandelten, führten
        gespräche, führte gespräche, kam zu, kamen zu, tauschten sich, gehörten der delegation, gehörte der delegation`),
  },
  {
    part: 'participant',
    where: 'by',
    people: true,
    words: p('vertreten, angeführt, delegation wurde, delegation geleitet, begleitet'),
  },
  {
    part: 'participant',
    where: 'by',
    people: true,
    words: p('gespräche, konsultationen, verhandlungen, ein gespräch, teil, den dialog, einen dialog'),
    by: p('führte, führten, hielt, hielten, führt, führen, nahm, nahmen, nimmt, nehmen'),
  },
  {
    part: 'participant',
    where: 'after',
    words:
      p(`teilnehmer waren, teil nahmen, teil nahm, nahmen teil, nahmen daran, es nahmen, teilgenommen haben,
        darunter, dabei waren, dabei war, mit dabei waren, mit dabei war, anwesend waren, anwesend war, empfangen wurde,
        empfangen wurden, unter ihnen, sprachen mit, gespräch mit, gespräche mit, gesprächen mit, zur delegation
        gehörten, delegation gehörten, empfing, empfingen, empfängt, begrüßte, vertreten durch, vertreten von, kamen,
        begleitet von, geleitet vom`),
  },
  { part: 'host', where: 'by', people: true, words: p('empfangen, begrüßt, eingeladen') },
  {
    part: 'host',
    where: 'before',
    words: p('empfing, empfingen, empfängt, begrüßte, begrüßten, begrüßt, lud, gastgeber war'),
  },
  { part: 'host', where: 'after', people: true, words: p('gastgeber|gastgeberin war|waren|ist|sind|sein') },
  {
    part: 'met',
    where: 'before',
    words: p('traf, trafen, trifft, traf mit, traf sich mit, trifft sich mit'),
  },
  {
    part: 'met',
    where: 'after',
    words: p(`traf, trifft, traf mit, traf sich mit, zusammentreffen mit, treffen mit, kam mit, kamen mit,
        gesondert mit, getrennt mit, zu einem gespräch mit`),
  },
];
