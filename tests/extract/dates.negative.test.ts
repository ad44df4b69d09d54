import { describe, expect, it } from 'vitest';
import { rowsOf } from './dates-rows.ts';

/** What must not become a date, in an article of 28 September 2023. */
const NO_DATES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The G20 and the G7 met in the 2+2 format.',
    'It joined the 16+1 mechanism and the 3+3 dialogue.',
    'See article 010020071360000000000000011100001363652671 for more.',
    'Call 030 18 272 2720 or write to c90000-20078449.',
    'Photos on page 2017 of the report.',
    'UN Security Council Resolution 1973 was adopted.',
    'They spoke of Agenda 2030 and of Vision 2030.',
    'The Great Wall-2019 exercise was filmed.',
    'COVID-19 closed the borders.',
    'He may march if he can.',
    'Theresa May said she would think of it.',
    'After May resigned, a statement by May was read, from May to Johnson.',
    'The 17th round was the second to last.',
    'They went to Mar-a-Lago in Florida.',
    'Version 2.10.2 of the text was sent.',
    'It cost $2017 or 1,990 dollars.',
    'A run of 2023 km and 2000 people.',
    'The sun sat low and the fall was deep.',
    'A six-year-old boy and a woman aged 44 years.',
    'Two hours passed, and they meet daily.',
    'At 3 p.m. the doors opened.',
    'Room 2014 and flight 1990 were full.',
    'The fall of the wall and the spring of hope.',
    'They met three days after the attack.',
    'Three days later they met.',
  ],
  de: [
    'Die G20 und die 26. Runde im Format 2+2.',
    'So kam es, dass er mi und do schrieb.',
    'Artikel 2019 und Resolution 1973 gelten.',
    'Die 42-jährige Ministerin sprach.',
    'Der 26-Jährige blieb zwei Stunden.',
    'Sie tagen täglich um 10 Uhr.',
    'Das sind 2023 Euro oder 1990 Menschen.',
    'Die Agenda 2030 bleibt das Ziel.',
    'Die Version 2.10 folgt.',
    'Sie trafen sich drei Tage nach dem Anschlag.',
  ],
  zh: [
    '第十七轮中俄战略安全磋商在福建举行。',
    '二十国集团和十九大。',
    '双方提到2030年可持续发展议程。',
    '3+3对话和G20。',
    '会谈持续三小时。',
    '第二届、第三次会议。',
    '袭击三天后双方会面。',
  ],
  fr: [
    'Le dialogue 3+3 et le G20.',
    'Le 2e cycle et la 33e session.',
    'La résolution 1973 et l’Agenda 2030.',
    'C’est à l’ordre du jour, mise à jour faite.',
    'Il a été reçu par sept ministres.',
    'Ils se sont vus trois jours après le massacre.',
  ],
  it: [
    'Il 18° round e la 33ª sessione.',
    'Il G20 e il formato 2+2.',
    'La risoluzione 1973 e l’Agenda 2030.',
    'All’ordine del giorno ci sono tre punti.',
    'Si videro tre giorni dopo il massacro.',
    'Arrivarono due giorni prima del vertice.',
  ],
};

describe('extractDates(text) finds no date', () => {
  for (const [language, texts] of Object.entries(NO_DATES)) {
    it.each(texts)(`${language}: %s`, (text) => {
      expect(rowsOf(text, '2023-09-28', language)).toEqual([]);
    });
  }

  it('in a language without patterns', () => {
    expect(rowsOf('Встреча прошла 26 сентября 2023 года.', '2023-09-28', 'ru')).toEqual([]);
  });

  it('on a day that the calendar does not have', () => {
    expect(rowsOf('They met on 31 June 2023.', '2023-09-28', 'en')).not.toContainEqual(
      expect.arrayContaining(['2023-06-31']),
    );
    expect(rowsOf('They met on 30 February.', '2023-09-28', 'en')).not.toContainEqual(
      expect.arrayContaining(['2023-02-30']),
    );
  });
});
