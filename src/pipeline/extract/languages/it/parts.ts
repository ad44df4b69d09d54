// What words of a clause say that people did, and where those people stand.
import type { PartCue } from '../../people/people-words.ts';

const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const parts: readonly PartCue[] = [
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(
      "da un lato, dall' altro, da una parte, dall' altra, presiedere, copresiedere, partecipare, prendere parte, incontrarsi, riunirsi, doveva|dovevano|deve|devono incontrare|tenere|avere|firmare",
    ),
  },
  {
    part: 'host',
    where: 'after',
    people: true,
    words: p('padrone|padrona di casa, padroni di casa erano, il suo|loro ospite'),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`hanno|ha partecipato|assistito, hanno|ha preso parte, partecipanti erano, al tavolo, al tavolo anche|inoltre, attorno al tavolo, con lui|lei|loro, con lui|lei|loro anche,
    al suo|loro fianco, alla presenza di|del|della, accompagnato|accompagnata|accompagnati da|dal|dalla|dai|dall', riceveva|ricevevano|accoglieva|riceve|ricevono, ha|hanno ricevuto|accolto, riceverà,
    sono|è giunti|giunto|giunta|arrivati|arrivato|arrivata|venuti|venuto|venuta, sono|è giunti|arrivati|venuti inoltre|anche`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(
      'hanno|ha firmato|siglato, riceveva|ricevevano|accoglieva|accoglievano, erano|era presenti|presente',
    ),
  },
  { part: 'host', where: 'before', words: p('riceveva|ricevevano|accoglieva|accoglievano') },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p('omologo|omologa era|è, interlocutore era, di fronte a'),
  },
  { part: 'participant', where: 'by', words: p('firmato, firmata, firmati, siglato, siglata') },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p("a guidare la delegazione, a guidare la … delegazione, a rappresentare il|la|l'|i"),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words: p('a presiedere i|la|il|le, a guidare i lavori, a guidare i colloqui'),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words: p(
      'a presiederla|presiederlo|presiederli|presiederle|guidarla|guidarlo|guidarli, a presiederla|presiederlo|presiederli sono stati',
    ),
  },
  { part: 'participant', where: 'after', words: p('invia, invierà, ha|hanno inviato, ha mandato') },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words: p(
      `presiede|presiedono|presiedeva|presiedevano|copresiedeva|copresiedevano i|la|il, ha|hanno presieduto|copresieduto|diretto|guidato|condotto i|la|il|le|l'`,
    ),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words:
      p(`copresiedute, co-presiedute, co-presieduti, copresieduti, diretti, dirette, condotta, condotto, condotti, condotte,
        moderati, moderate`),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words:
      p(`copresiedute|co-presiedute|copresieduti|co-presieduti|diretti|dirette|condotti|condotta da|dal|dalla|dai|dalle|dall',
        presieduto|presieduta|presieduti|presiedute|copresieduto|copresieduta|guidato|guidata|guidati dal|dalla|dai|dalle|dall',
        a guidare|presiedere i lavori|colloqui, a guidare|presiedere la riunione|sessione`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`prende|prendono parte, prendevano|prendeva parte, siede|siedono|sedeva|sedevano, ha|hanno firmato|siglato, era|erano di fronte,
        guida|guidava|guiderà la|una|sua delegazione, guida|guidava|guiderà la|una … delegazione, guidano|guidavano|guideranno le delegazioni,
        rappresenta|rappresenteranno|rappresenterà, erano|era anche|inoltre presenti|presente, si riuniscono|riuniranno|incontreranno|incontrano,
        si sono visti|riuniti|incontrati|ritrovati, si è incontrato|incontrata|riunito|seduto, accompagnava|accompagnavano, terranno|tengono,
        ha|hanno avuto un|dei colloquio|colloqui`),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`vi|ci prenderanno|prenderà|prendono|prendevano parte, vi parteciperanno|parteciperà|partecipano|partecipavano, all' incontro hanno preso parte,
        siedono|sedeva|sedevano|siede al tavolo, sedeva|sedevano di fronte a, a guidare le delegazioni, a guidare la delegazione, a guidare la … delegazione,
        figurava|figuravano|figura|figurano, erano|era|sono|è anche|inoltre presenti|presente, presenti|presente anche|inoltre,
        con lui|lei|loro c' erano|era, con lui|lei|loro, c' era|erano, ci sarà|saranno, la delegazione … comprendeva|contava,
        accompagnato|accompagnata|accompagnati da|dal|dalla|dai|dall', partecipavano|partecipava|parteciperanno anche|inoltre, in veste di osservatore,
        le delegazioni erano guidate da|dal|dalla`),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words:
      p(`ha presieduto, hanno presieduto, ha copresieduto, hanno copresieduto, hanno co-presieduto, ha co-presieduto,
        presiederà, presiederanno, presiede, presiedono, copresiedono, hanno guidato la riunione, hanno guidato il,
        hanno guidato i, hanno diretto, ha guidato la riunione, ha diretto la riunione, hanno condotto,
        hanno presieduto congiuntamente, hanno presieduto insieme, copresiederanno`),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words:
      p(`sotto la presidenza di, sotto la presidenza congiunta di, sotto la copresidenza di, sotto la guida di,
        alla guida, alla guida c' erano, alla presidenza, presieduto da, presieduta da, presieduti da, presiedute da,
        copresieduto da, copresieduta da, co-presieduto da, co-presieduta da, guidato da, guidata da, guidati da,
        diretto da, diretta da, a presiedere, a presiedere sono stati, a guidare i lavori, a guidare la riunione,
        a guidare i colloqui, con la presidenza di, la presidenza era affidata a`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words:
      p(`guidato, guidata, guidati, guidate, diretto, diretta, presieduto, presieduta, presieduti, presiedute, copresieduto, copresieduta, copresieduti, co-presieduto,
        co-presieduta, moderato, moderata`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words: p('alla guida, alla presidenza, a presiedere, a guidare'),
    by: p("c' erano, c' era, erano, sono stati, è stato, sono, è, stati"),
  },
  {
    part: 'speaker',
    where: 'before',
    words:
      p(`interverrà, interverranno, interviene, intervengono, ha aperto, hanno aperto, ha pronunciato un discorso, hanno pronunciato, ha tenuto un discorso,
        ha tenuto il discorso, ha preso la parola, hanno preso la parola, ha inaugurato, hanno inaugurato, ha lanciato,
        hanno lanciato, è intervenuto, è intervenuta, sono intervenuti, ha pronunciato il discorso`),
  },
  {
    part: 'speaker',
    where: 'after',
    people: true,
    words: p('interverranno, interverrà, sono intervenuti, è intervenuto'),
  },
  {
    part: 'speaker',
    where: 'by',
    people: true,
    words: p('aperto, aperta, inaugurato, inaugurata, lanciato, lanciata'),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`ha partecipato, hanno partecipato, partecipa, partecipano, parteciperà, parteciperanno, ha preso parte,
        hanno preso parte, prenderà parte, prenderanno parte, era presente, erano presenti, sarà presente,
        è stato ricevuto, è stata ricevuta, sono stati ricevuti, ha guidato la delegazione, ha guidato la … delegazione,
        guidava la delegazione, si sono incontrati, si sono riuniti, hanno tenuto, hanno avuto colloqui,
        rappresentava, rappresentavano, si sono seduti, hanno guidato le delegazioni, guidavano le delegazioni`),
  },
  {
    part: 'participant',
    where: 'by',
    people: true,
    words: p(
      'rappresentato, rappresentata, delegazione guidata, delegazione era guidata, accompagnato, accompagnata',
    ),
  },
  {
    part: 'participant',
    where: 'after',
    words:
      p(`vi hanno partecipato, vi hanno preso parte, hanno partecipato, hanno preso parte, partecipanti erano, tra cui,
        fra cui, tra loro, comprendeva, comprendevano, composta da, delegazione guidata da, delegazione diretta da,
        delegazione guidata dal, parteciperanno, parteciperà, alla presenza di, alla presenza del, erano presenti, era presente, ha riunito,
        rappresentata da, rappresentato da, colloqui con, dialogo tra, colloqui tra, accompagnato da, ha ricevuto,
        hanno ricevuto, riceverà, riceve, ha accolto`),
  },
  {
    part: 'host',
    where: 'by',
    people: true,
    words: p('ricevuto, ricevuta, ricevuti, accolto, accolta, accolti'),
  },
  {
    part: 'host',
    where: 'before',
    people: true,
    words: p(
      'ha ricevuto, hanno ricevuto, riceverà, riceve, ha accolto, hanno accolto, accoglie, accoglierà',
    ),
  },
  {
    part: 'met',
    where: 'before',
    words:
      p(`ha incontrato, hanno incontrato, incontra, incontrerà, ha visto, ha anche incontrato, ha inoltre incontrato,
        si è incontrato con, si è incontrata con`),
  },
  {
    part: 'met',
    where: 'after',
    words:
      p(`ha incontrato, hanno incontrato, incontra, incontrerà, ha visto, ha anche incontrato, ha inoltre incontrato,
        si è incontrato con, si è incontrata con, separatamente con, incontro con, a colloquio con`),
  },
];
