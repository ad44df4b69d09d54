import { describe, expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

/** Fields of ministers, common nouns, meetings' own committees, houses, companies, agencies of the press, international ones. */
const cases: [string, string][] = [
  ['en', 'Minister of Defence Rui Melo and the Minister for Home Affairs spoke.'],
  ['en', 'The talks were held at the Army Guest House and then at Police House.'],
  ['en', 'The Atlantic Council published a paper; the Arctic Council meets in May.'],
  ['en', 'The European Business Council and the Chamber of Commerce sent a letter.'],
  ['en', 'The Security Council of the United Nations adopted a resolution.'],
  ['en', 'The Joint Defence Committee and its Cyber Subcommittee will meet in June.'],
  ['en', 'The Standing Joint Commission held its session.'],
  ['en', 'The World Bank and the African Union Commission were thanked.'],
  ['en', 'The company Naval Group and the University of Oslo took part in the fair.'],
  ['en', 'The Grand Convention Centre and the Media Centre are closed.'],
  ['en', 'The Ministry announced it. The committee will meet again.'],
  ['de', 'Verteidigungsminister Rui Melo und die Ministerin des Innern sprachen.'],
  ['de', 'Das Ministerium teilte mit, die Kommission werde tagen.'],
  ['de', 'Die Gemischte Kommission tagte in Wien.'],
  ['de', 'Grenzschutz und Terrorismusabwehr standen auf der Tagesordnung.'],
  ['de', 'Die Stiftung Wissenschaft und Politik lud ein; die Universität Wien half.'],
  ['de', 'Die Nachrichtenagentur APA meldete dies.'],
  ['de', 'Die Hohe Kommission der Vereinten Nationen und die OSZE wurden erwähnt.'],
  ['fr', 'La Commission mixte se réunira à Rabat. Le comité siégera en mai.'],
  ['fr', "Le ministre des Forces armées, Rui Melo, et la ministre de l'Intérieur ont présidé."],
  ['fr', 'Le Franco-British Council organise une conférence.'],
  ['fr', "L'Agence France-Presse et le quotidien Le Monde l'ont écrit."],
  ['fr', "Le Conseil de sécurité de l'ONU et le Conseil de l'Europe ont été évoqués."],
  ['fr', "La société Naval Group et l'Université de Dakar ont exposé."],
  ['it', 'La Commissione mista si riunirà a Roma; il comitato tornerà in maggio.'],
  ['it', 'Il ministro della Difesa, Rui Melo, e il viceministro degli Esteri hanno presieduto.'],
  ['it', "Lo riferisce l'Agenzia Nova; il Consiglio atlantico si riunisce domani."],
  ['it', "L'Università di Bologna e la Fondazione Med-Or hanno organizzato il convegno."],
  ['it', 'Il Gruppo di lavoro congiunto e il Consiglio di cooperazione si vedranno.'],
  ['it', 'Il capo della polizia, Vittorio Pisani, è arrivato.'],
  ['zh', '双方在联合委员会框架下举行会谈，委员会下次会议将在巴黎举行。'],
  ['zh', '国防部长李明和外交部长王强共同主持。'],
  ['zh', '南部地区和中东部分国家局势紧张，双方部队应加强沟通。'],
  ['zh', '北京大学、中国社会科学院和清华大学学者参加研讨会。'],
  ['zh', '联合国安理会和北约的作用也被提及。'],
  ['zh', '新华社、路透社记者提问。'],
  ['en', 'He visited Air Force Base Ysterplaat and the Navy Museum.'],
  ['de', 'Der Deutsch-Französische Verteidigungs- und Sicherheitsrat tagte in Meseberg.'],
  ['de', 'Der Dienst war nur kurz, das Büro blieb zu.'],
  ['fr', 'Le service a été bref et le bureau est fermé.'],
  ['it', "Il servizio era breve e l'ufficio chiuso."],
  ['zh', '会议在布局上作出全部安排，当局签署文件。'],
];

describe('no names of bodies', () => {
  it.each(cases)('%s: %s', (language, words) => {
    expect(namedIn(language, words)).toEqual([]);
  });
});
