import { describe, expect, it } from 'vitest';
import { extractTimexes } from '../../src/pipeline/extract/dates/timexes.ts';
import { wordsAt } from '../../src/pipeline/extract/text.ts';
import { textFrom } from '../factories.ts';

type Row = [text: string, found: string[]];

/** Each expression as "words = type value". */
function timexesOf(text: string, language: string): string[] {
  const read = textFrom(text, { language, published: '2023-09-28' });
  return extractTimexes(read).map(({ at, type, value }) => `${wordsAt(read, at)} = ${type} ${value}`);
}

describe('extractTimexes(text) of an English article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['They talked for two hours.', ['two hours = DURATION PT2H']],
    ['It took two and a half years.', ['two and a half years = DURATION P2Y6M']],
    ['A three-day visit.', ['three-day = DURATION P3D']],
    ['In the past few weeks they met.', ['the past few weeks = DURATION PXW']],
    ['They meet every year.', ['every year = SET P1Y']],
    ['They meet every Friday morning.', ['every Friday morning = SET XXXX-WXX-5TMO']],
    ['It is published daily.', ['daily = SET P1D']],
    ['They met on Tuesday evening.', ['Tuesday evening = TIME 2023-09-26TEV']],
    ['At 3 p.m. on Tuesday they met.', ['3 p.m. on Tuesday = TIME 2023-09-26T15:00']],
    ['It ended at noon.', ['noon = TIME 2023-09-28T12:00']],
    ['It began at 1830 GMT.', ['1830 GMT = TIME 2023-09-28T18:30']],
    ['It is now the third.', ['now = DATE PRESENT_REF']],
    ['In the past it was so.', ['the past = DATE PAST_REF']],
    ['In the third quarter sales fell.', ['the third quarter = DATE 2023-Q3']],
    ['Sales fell from a year ago.', ['a year ago = DATE 2022']],
    [
      'In the first quarter of 2023 it rose from a year earlier.',
      ['the first quarter of 2023 = DATE 2023-Q1', 'a year earlier = DATE 2022-Q1'],
    ],
    ['Over the weekend they spoke.', ['the weekend = DATE 2023-W38-WE']],
    ['In the 1990s it was new.', ['the 1990s = DATE 199']],
    ['In nineteen ninety-seven it began.', ['nineteen ninety-seven = DATE 1997']],
    ['Thanksgiving comes.', ['Thanksgiving = DATE 2023-11-23']],
    ['This summer was hot.', ['This summer = DATE 2023-SU']],
    ['The week of 4 September was quiet.', ['The week of 4 September = DATE 2023-W36']],
    ['It was built a decade ago.', ['a decade ago = DATE 2013']],
    ['Half a century ago it was a farm.', ['Half a century ago = DATE 1973']],
    ['Sales were 3 in the year ended June 30.', ['the year = DURATION P1Y', 'June 30 = DATE 2023-06-30']],
    [
      'In the second quarter it won 3, against a year-earlier loss.',
      ['the second quarter = DATE 2023-Q2', 'a year-earlier = DATE 2022-Q2'],
    ],
    ['They meet on Mondays.', ['Mondays = SET XXXX-WXX-1']],
    [
      'Flights leave on Monday and Tuesday nights.',
      ['Monday = SET XXXX-WXX-1TNI', 'Tuesday nights = SET XXXX-WXX-2TNI'],
    ],
    ['They meet twice a week.', ['a week = SET P1W']],
    ['It carries 700 seats a week and earns $2 million a year.', []],
    ['They were at war for the past three summers.', []],
    ['The rule will end in two weeks.', ['two weeks = DATE 2023-W41']],
    ['It was the second visit in two weeks.', ['two weeks = DURATION P2W']],
    ['They said it would one day be free.', ['one day = DATE FUTURE_REF']],
    [
      'They met on Friday, 1 September, and on the following Monday.',
      ['Friday, 1 September = DATE 2023-09-01', 'the following Monday = DATE 2023-09-04'],
    ],
    [
      'It closed on Tuesday, up from the previous Friday.',
      ['Tuesday = DATE 2023-09-26', 'the previous Friday = DATE 2023-09-22'],
    ],
    ['The week before last was quiet.', ['The week before last = DATE 2023-W37']],
    [
      'On Tuesday he landed in the morning.',
      ['Tuesday = DATE 2023-09-26', 'the morning = TIME 2023-09-26TMO'],
    ],
    ['He left at 4 in the morning.', ['4 in the morning = TIME 2023-09-28T04:00']],
    ['At 10:35 a.m. (0735 GMT) Tuesday it began.', ['10:35 a.m. (0735 GMT) Tuesday = TIME 2023-09-26T10:35']],
    ['The latter half of 1989 was better.', ['The latter half of 1989 = DATE 1989-H2']],
    ['It rained on Good Friday.', ['Good Friday = DATE 2023-04-07']],
    ['They agreed to conclude by May.', ['May = DATE 2024-05']],
    ['The bank, based in Berlin, agreed in June to buy it.', ['June = DATE 2023-06']],
    ['It had been due to open on Friday.', ['Friday = DATE 2023-09-29']],
    ['The talks, which were to open on Friday, were put off.', ['Friday = DATE 2023-09-29']],
    ['Until Monday, they had said nothing.', ['Monday = DATE 2023-09-25']],
    ['The deadline was moved until Monday.', ['Monday = DATE 2023-10-02']],
    ['She was found hours later.', ['hours = DURATION PTXH']],
    ['He was arrested in November and tried.', ['November = DATE 2022-11']],
    ['Cases have risen by 3 percent since October.', ['October = DATE 2022-10']],
    ['It has been worse since the bombing of a shrine in October.', ['October = DATE 2022-10']],
    ['The round held on 9 November was short.', ['9 November = DATE 2022-11-09']],
    ['The round held on 30 September was short.', ['30 September = DATE 2023-09-30']],
    ['Peru in October stopped the talks.', ['October = DATE 2022-10']],
    ['The talks beginning Monday are the third.', ['Monday = DATE 2023-10-02']],
    ['More protests are expected on Sunday.', ['Sunday = DATE 2023-10-01']],
    ['The talks that had been set for late June were called off.', ['late June = DATE 2023-06']],
    ['The talks are set for June.', ['June = DATE 2024-06']],
    ['Shareholders called a meeting for October.', ['October = DATE 2023-10']],
    ['The case is heard in October.', ['October = DATE 2023-10']],
    ['An answer may still come on Monday.', ['Monday = DATE 2023-10-02']],
    ['It ruled in Monday’s case.', ['Monday = DATE 2023-09-25']],
    ['He will appeal Monday’s ruling.', ['Monday = DATE 2023-09-25']],
    ['They will meet in Sunday’s final.', ['Sunday = DATE 2023-10-01']],
    ['He was rested for Saturday’s match.', ['Saturday = DATE 2023-09-30']],
    ['They won Sunday’s match.', ['Sunday = DATE 2023-09-24']],
    [
      'It has been set for Wednesday and Friday.',
      ['Wednesday = DATE 2023-10-04', 'Friday = DATE 2023-10-06'],
    ],
    [
      'In the third quarter of 2022 it won 3, up from the same period last year.',
      ['the third quarter of 2022 = DATE 2022-Q3', 'the same period last year = DATE 2021-Q3'],
    ],
    ['They had filed reports by Monday.', ['Monday = DATE 2023-09-25']],
    ['They must file reports by Monday.', ['Monday = DATE 2023-10-02']],
    ['It will be ready by March.', ['March = DATE 2024-03']],
    ['It would be paid on an unspecified date in January.', ['January = DATE 2024-01']],
    ['In the middle of this month they met.', ['the middle of this month = DATE 2023-09']],
    ['Talks will follow, he said on Monday, in Oslo.', ['Monday = DATE 2023-09-25']],
    ['It rose by 3 percent on a year-on-year basis.', []],
    ['He lived from 1354 to 1345 B.C. in Egypt.', []],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(timexesOf(text, 'en')).toEqual(found);
  });
});

describe('extractTimexes(text) of a German article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Sie sprachen zwei Stunden lang.', ['zwei Stunden lang = DURATION PT2H']],
    ['Eine halbe Stunde dauerte es.', ['Eine halbe Stunde = DURATION PT30M']],
    ['Die zweijährige Amtszeit endet.', ['zweijährige = DURATION P2Y']],
    ['Seit Jahren wird geredet.', ['Jahren = DURATION PXY']],
    ['In den vergangenen zwei Wochen geschah viel.', ['vergangenen zwei Wochen = DURATION P2W']],
    ['Sie tagen jeden Freitag.', ['jeden Freitag = SET XXXX-WXX-5']],
    ['Sie tagen alle zwei Jahre.', ['alle zwei Jahre = SET P2Y']],
    ['Man trifft sich täglich.', ['täglich = SET P1D']],
    ['Am Dienstagabend sprach er.', ['Dienstagabend = TIME 2023-09-26TEV']],
    ['Gestern um 20 Uhr begann es.', ['Gestern um 20 Uhr = TIME 2023-09-27T20:00']],
    ['Von 9 bis 12 Uhr wurde getagt.', ['9 = TIME 2023-09-28T09:00', '12 Uhr = TIME 2023-09-28T12:00']],
    ['In der Nacht auf Mittwoch endete es.', ['Nacht auf Mittwoch = TIME 2023-09-27TNI']],
    ['Derzeit ruht der Dialog.', ['Derzeit = DATE PRESENT_REF']],
    ['Vor kurzem war das anders.', ['Vor kurzem = DATE PAST_REF']],
    ['In den neunziger Jahren begann es.', ['neunziger Jahren = DATE 199']],
    ['Im 19. Jahrhundert war das anders.', ['19. Jahrhundert = DATE 18']],
    ['Im dritten Quartal 2022 stieg es.', ['dritten Quartal 2022 = DATE 2022-Q3']],
    ['Am Wochenende sprachen sie.', ['Wochenende = DATE 2023-W38-WE']],
    ['Am Ostermontag war Ruhe.', ['Ostermontag = DATE 2023-04-10']],
    ['In den Morgenstunden des 17. Juni begann es.', ['Morgenstunden des 17. Juni = TIME 2023-06-17TMO']],
    ['Am Abend des 9. November 1989 fiel sie.', ['Abend des 9. November 1989 = TIME 1989-11-09TEV']],
    [
      'In der Nacht vom Samstag zum Sonntag brannte es.',
      ['Nacht vom Samstag zum Sonntag = TIME 2023-09-23TNI'],
    ],
    ['In der Nacht auf gestern brannte es.', ['Nacht auf gestern = TIME 2023-09-27TNI']],
    ['Im zwanzigsten Jahrhundert war das anders.', ['zwanzigsten Jahrhundert = DATE 19']],
    ['Vorletzte Woche war er krank.', ['Vorletzte Woche = DATE 2023-W37']],
    ['Im übernächsten Jahr wird gewählt.', ['übernächsten Jahr = DATE 2025']],
    ['Am kommenden Wochenende wird gewählt.', ['kommenden Wochenende = DATE 2023-W39-WE']],
    ['Im Laufe der Woche wird entschieden.', ['Laufe der Woche = DATE 2023-W39']],
    ['Im Laufe des Jahres 2017 kam er.', ['Laufe des Jahres 2017 = DATE 2017']],
    ['Wochen später meldete sie sich.', ['Wochen = DURATION PXW']],
    ['In zwei Wochen beginnt der Kurs.', ['In zwei Wochen = DATE 2023-W41']],
    ['Es war der zweite Besuch in zwei Wochen.', ['in zwei Wochen = DURATION P2W']],
    ['Vor zwei Jahrzehnten begann es.', ['Vor zwei Jahrzehnten = DATE 2003']],
    ['Sie tagen jeweils im Jänner.', ['jeweils im Jänner = SET XXXX-01']],
    ['Er kam um 8 Uhr abends.', ['8 Uhr abends = TIME 2023-09-28T20:00']],
    ['Von 8.30 bis 16 Uhr ist offen.', ['8.30 = TIME 2023-09-28T08:30', '16 Uhr = TIME 2023-09-28T16:00']],
    ['Sie siegten mit 24:10, er lief 1:42 und kostete 2000 Mark.', []],
    ['Das zwölfjährige Mädchen sprach.', []],
    ['Das Treffen war für Sonntag angesetzt.', ['Sonntag = DATE 2023-10-01']],
    ['Das Treffen ist auf Mittwoch festgesetzt.', ['Mittwoch = DATE 2023-10-04']],
    ['Das Treffen sollte am Sonntag beginnen.', ['Sonntag = DATE 2023-10-01']],
    ['Es hätte am 9. Oktober in Oslo beginnen sollen.', ['9. Oktober = DATE 2023-10-09']],
    ['Die für Ende Juni angesetzten Gespräche wurden gestrichen.', ['Ende Juni = DATE 2023-06']],
    ['Das Treffen ist für Dezember angesetzt.', ['Dezember = DATE 2023-12']],
    ['Das Treffen wird im Juni stattfinden.', ['Juni = DATE 2024-06']],
    ['Die Frist kann enden, wie das Haus am Freitag mitteilte.', ['Freitag = DATE 2023-09-22']],
    ['Drei Menschen seien am Samstag verletzt worden.', ['Samstag = DATE 2023-09-23']],
    ['Man werde reden, so der Minister am Montag in Wien.', ['Montag = DATE 2023-09-25']],
    ['Er soll das Angebot von Freitag annehmen.', ['Freitag = DATE 2023-09-22']],
    ['Er wird von Freitag bis Sonntag tagen.', ['Freitag = DATE 2023-09-29', 'Sonntag = DATE 2023-10-01']],
    ['Am Samstag tagt der Rat.', ['Samstag = DATE 2023-09-30']],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(timexesOf(text, 'de')).toEqual(found);
  });
});

describe('extractTimexes(text) of a French article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Au XIXe siècle, c’était autre chose.', ['XIXe siècle = DATE 18']],
    ['Dans les années soixante-dix, il partit.', ['années soixante-dix = DATE 197']],
    ['Cela a duré deux heures et demie.', ['deux heures et demie = DURATION PT2H30M']],
    ['Ces dernières années, on a beaucoup parlé.', ['Ces dernières années = DURATION PXY']],
    ['Dans les prochains mois, on verra.', ['les prochains mois = DURATION PXM']],
    ['La réunion se tiendra vendredi à 14 h 30.', ['vendredi à 14 h 30 = TIME 2023-09-29T14:30']],
    ['Il est arrivé à 8 heures.', ['8 heures = TIME 2023-09-28T08:00']],
    ['Il a parlé 8 heures.', ['8 heures = DURATION PT8H']],
    ['Tous les mardis, ils se voient.', ['Tous les mardis = SET XXXX-WXX-2']],
    ['Dans la nuit de samedi à dimanche, il a neigé.', ['la nuit de samedi à dimanche = TIME 2023-09-23TNI']],
    ['Cet été, ils se sont vus.', ['Cet été = DATE 2023-SU']],
    ['Désormais, tout est clair.', ['Désormais = DATE PRESENT_REF']],
    ['La réunion est fixée à mercredi.', ['mercredi = DATE 2023-10-04']],
    ['La réunion était prévue en juin.', ['juin = DATE 2023-06']],
    ['La réunion est prévue en juin.', ['juin = DATE 2024-06']],
    ['Au milieu de ce mois, ils se sont vus.', ['milieu de ce mois = DATE 2023-09']],
    ['La semaine du 4 septembre fut calme.', ['La semaine du 4 septembre = DATE 2023-W36']],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(timexesOf(text, 'fr')).toEqual(found);
  });
});

describe('extractTimexes(text) of an Italian article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['Nel XIX secolo era diverso.', ['XIX secolo = DATE 18']],
    ['Nel Novecento era diverso.', ['Novecento = DATE 19']],
    ['È durata due ore e mezza.', ['due ore e mezza = DURATION PT2H30M']],
    ['Nei prossimi mesi si vedrà.', ['Nei prossimi mesi = DURATION PXM']],
    ['Venerdì alle 14.30 si riunirà il consiglio.', ['Venerdì alle 14.30 = TIME 2023-09-29T14:30']],
    ['Tutti i martedì si vedono.', ['Tutti i martedì = SET XXXX-WXX-2']],
    ['Lo scorso fine settimana è nevicato.', ['scorso fine settimana = DATE 2023-W38-WE']],
    ['Nella notte tra sabato e domenica è nevicato.', ['notte tra sabato e domenica = TIME 2023-09-23TNI']],
    ['Questa primavera era calda.', ['Questa primavera = DATE 2023-SP']],
    ['L’incontro doveva tenersi domenica.', ['domenica = DATE 2023-10-01']],
    ['L’incontro è fissato per mercoledì.', ['mercoledì = DATE 2023-10-04']],
    ['L’incontro era previsto a giugno.', ['giugno = DATE 2023-06']],
    ['A metà di questo mese si sono visti.', ['A metà di questo mese = DATE 2023-09']],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(timexesOf(text, 'it')).toEqual(found);
  });
});

describe('extractTimexes(text) of a Chinese article of Thursday, 28 September 2023', () => {
  const rows: Row[] = [
    ['过去十年变化很大。', ['过去十年 = DURATION P10Y']],
    ['上世纪八十年代初没有。', ['上世纪八十年代初 = DATE 198']],
    ['二十一世纪的变化。', ['二十一世纪 = DATE 20']],
    ['会谈持续了两个半小时。', ['两个半小时 = DURATION PT2H30M']],
    ['他走了半年。', ['半年 = DURATION P6M']],
    ['近年来交流增加。', ['近年来 = DURATION PXY']],
    ['发布会定于周六上午10时30分举行。', ['周六上午10时30分 = TIME 2023-09-30T10:30']],
    ['下午三点开会。', ['下午三点 = TIME 2023-09-28T15:00']],
    ['1997年7月1日零时开始。', ['1997年7月1日零时 = TIME 1997-07-01T00:00']],
    ['他提出三点建议。', []],
    ['每周二举行。', ['每周二 = SET XXXX-WXX-2']],
    ['上周末发生。', ['上周末 = DATE 2023-W38-WE']],
    ['几天后停火。', ['几天后 = DURATION PXD']],
    ['会议原定周日举行。', ['周日 = DATE 2023-10-01']],
    ['会议定在周三举行。', ['周三 = DATE 2023-10-04']],
    ['原定6月举行的会谈取消。', ['6月 = DATE 2023-06']],
    ['昨晚会面。', ['昨晚 = TIME 2023-09-27TEV']],
    ['当时没有。', ['当时 = DATE PAST_REF']],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(timexesOf(text, 'zh')).toEqual(found);
  });
});
