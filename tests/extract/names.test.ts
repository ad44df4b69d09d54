// What short texts call the meeting: the words that tell most, wherever they stand.
import { describe, expect, it as test } from 'vitest';
import { claimsOf } from '../../src/domain/claim.ts';
import { articleSaying, extract } from './short-articles.ts';

function nameIn(language: string, words: string): string | null {
  const focus = extract(articleSaying(language, words)).find((report) => report.focus);
  return focus === undefined ? null : (claimsOf(focus, 'name')[0]?.value ?? null);
}

const rows: Readonly<Record<string, readonly (readonly [text: string, name: string | null])[]>> = {
  en: [
    [
      'Peru and Canada held the second round of the Canada–Peru Political and Security Consultations in Lima on Monday. The meeting was useful.',
      'Canada–Peru Political and Security Consultations',
    ],
    [
      'Officials of Chile and Norway met in Santiago on Monday for the fourth meeting of their Joint Commission on Maritime Security. The session lasted three hours.',
      'Joint Commission on Maritime Security',
    ],
    [
      'Mexico hosts security talks with Spain.\n\nMexico and Spain held their third annual High-Level Dialogue on Organised Crime on Monday in Mexico City.',
      'High-Level Dialogue on Organised Crime',
    ],
    [
      'The Netherlands-Indonesia Bilateral Dialogue on Cybersecurity was held in The Hague on Monday. They agreed to establish a joint counter-terrorism working group.',
      'Netherlands-Indonesia Bilateral Dialogue on Cybersecurity',
    ],
    [
      'Officials from Oslo and Ottawa met in Tromsø in March 2022 for the Norway–Canada security dialogue.',
      'Norway–Canada security dialogue',
    ],
    [
      'Fiji and Australia held the annual Fiji-Australia Police Dialogue on Monday in Suva.',
      'Fiji-Australia Police Dialogue',
    ],
    ['Kuwait and Jordan held a second round of talks in Amman on Monday. The meeting was friendly.', null],
    [
      'Officers of Kenya and Peru met in Lima on Monday for the third round of talks on maritime crime. It is distinct from the political dialogue, which the foreign ministries hold.',
      'round of talks on maritime crime',
    ],
  ],
  de: [
    [
      'Schweden und Polen haben am Montag in Danzig die dritte Runde ihrer rüstungspolitischen Konsultationen abgehalten. Das Treffen dauerte zwei Tage.',
      'rüstungspolitischen Konsultationen',
    ],
    [
      'Am Montag fand in Bern der Schweizerisch-Österreichische Dialog über Sicherheit und Migration statt. Die Sitzung leitete ein Staatssekretär.',
      'Schweizerisch-Österreichische Dialog über Sicherheit und Migration',
    ],
    [
      'Der Grenzschutzausschuss Polens und Litauens tagte am Montag in Suwałki. Es war die elfte Sitzung.',
      'Grenzschutzausschuss Polens und Litauens',
    ],
    [
      'Indonesien und Neuseeland haben am Montag in Wellington Gespräche über Sicherheit geführt. Beide vereinbarten, einen Cyberdialog einzurichten.',
      'Gespräche über Sicherheit',
    ],
    ['Kuwait und Jordanien haben am Montag in Amman ihre zweite Runde abgehalten.', null],
  ],
  fr: [
    [
      "Le Chili et l'Espagne ont tenu lundi à Madrid la troisième réunion de leur Comité mixte de coopération en matière de défense. La rencontre a duré trois heures.",
      'Comité mixte de coopération en matière de défense',
    ],
    [
      'La Belgique et le Rwanda ont tenu lundi à Kigali leur dialogue politique et de sécurité. La réunion a été cordiale.',
      'dialogue politique et de sécurité',
    ],
    [
      "Le ministre saoudien et son homologue français ont ouvert lundi à Riyad le dialogue de sécurité entre l'Arabie saoudite et la France.",
      "dialogue de sécurité entre l'Arabie saoudite et la France",
    ],
    [
      'La Suisse et la Norvège ont mené lundi à Berne des consultations sur le désarmement et la non-prolifération. Elles sont convenues de créer un groupe de travail sur les mines.',
      'consultations sur le désarmement et la non-prolifération',
    ],
    ['Le Koweït et la Jordanie ont tenu lundi à Amman leur deuxième réunion.', null],
  ],
  it: [
    [
      "Spagna e Grecia hanno tenuto lunedì ad Atene la quarta sessione del Comitato misto di sicurezza marittima. L'incontro è durato due ore.",
      'Comitato misto di sicurezza marittima',
    ],
    [
      'Malta e Libia hanno aperto lunedì a La Valletta le consultazioni in materia di migrazioni. Le parti hanno deciso di istituire un comitato tecnico per le frontiere.',
      'consultazioni in materia di migrazioni',
    ],
    ['Kuwait e Giordania hanno tenuto lunedì ad Amman la seconda riunione.', null],
  ],
  zh: [
    [
      '挪威和巴西星期一在奥斯陆举行第三轮挪巴网络安全与数字政策对话。会议由双方副外长主持。',
      '挪巴网络安全与数字政策对话',
    ],
    [
      '国务委员王小洪4日在京与塔吉克斯坦内务部部长共同主持中塔执法安全合作部长级会议第二次会议。',
      '中塔执法安全合作部长级会议',
    ],
    ['印度與越南星期一在河內舉行第十四屆防務政策對話。會談歷時三小時。', '防務政策對話'],
    ['法国和日本外长、防长4日在东京举行第七次“2+2”会谈,双方同意建立太空对话机制。', '“2+2”会谈'],
  ],
};

describe.each(Object.entries(rows))('the name of a meeting, %s', (language, table) => {
  test.each(table)('%s', (text, name) => {
    expect(nameIn(language, text)).toBe(name);
  });
});
