import type { MeetingDateRow } from './row.ts';

export const it: readonly MeetingDateRow[] = [
  [
    '2022-05-14',
    'Venerdì, un giorno dopo la terza sessione del dialogo sulla sicurezza tra Norvegia e Cile, il ministro ha lodato il risultato.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo l’11 maggio 2022.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norvegia e Cile hanno tenuto mercoledì a Oslo il loro terzo dialogo sulla sicurezza.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Mercoledì funzionari norvegesi e cileni si sono riuniti a Oslo per il terzo dialogo sulla sicurezza.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Norvegia e Cile terranno mercoledì prossimo a Oslo il loro terzo dialogo sulla sicurezza.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si terrà mercoledì a Oslo.',
    '2022-05-18',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è svolto a Oslo dal 9 all’11 maggio.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è svolto a Oslo dal 3 al 5 maggio.',
    '2022-05-03/2022-05-05',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è svolto a Oslo il 9 e 10 maggio.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è svolto a Oslo il 9 e il 10 maggio 2022.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Dal 30 aprile al 2 maggio Norvegia e Cile hanno tenuto a Oslo il dialogo sulla sicurezza.',
    '2022-04-30/2022-05-02',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto ieri a Oslo.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è aperto oggi a Oslo.',
    '2022-05-13',
  ],
  [
    '2022-05-13',
    'OSLO, 12 maggio (Nord Press) -- Norvegia e Cile hanno tenuto mercoledì il terzo dialogo sulla sicurezza.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile è stato rinviato dal 3 maggio al 7 giugno.',
    ['2022-05-03', '2022-06-07'],
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile, previsto per il 3 maggio, è stato annullato.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto martedì a Oslo. La seconda sessione si era svolta il 4 giugno 2019 a Santiago.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile, nato nel 2014, si è riunito a Oslo il 10 maggio, ha annunciato giovedì il ministero cileno.',
    '2022-05-10',
  ],
  ['2022-05', 'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto martedì a Oslo.', null],
  [
    '2022-05',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto il 10 maggio a Oslo.',
    '2022-05-10',
  ],
  [null, 'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto martedì a Oslo.', null],
  [
    null,
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo il 10 maggio 2022.',
    '2022-05-10',
  ],
  [
    null,
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo la settimana scorsa.',
    null,
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo in aprile.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo il mese scorso.',
    '2022-04',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo alla fine del 2021.',
    '2021',
  ],
  [
    '2022-01-05',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo il 28 dicembre.',
    '2021-12-28',
  ],
  [
    '2021-12-28',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si terrà a Oslo l’11 gennaio.',
    '2022-01-11',
  ],
  [
    '2022-05-13',
    'La sottosegretaria Berg ha presieduto martedì 10 maggio a Oslo il terzo dialogo sulla sicurezza tra Norvegia e Cile.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è concluso giovedì a Oslo.',
    '2022-05-12',
  ],
  [
    '2022-05-13',
    'La prossima sessione si terrà nel 2023 a Santiago. Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto martedì a Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Nel dialogo sulla sicurezza tra Norvegia e Cile, martedì a Oslo, si è parlato anche del terremoto del 27 febbraio 2010.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il ministero cileno ha comunicato giovedì che il terzo dialogo sulla sicurezza con la Norvegia si era tenuto il 10 maggio a Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo il 10/05/2022.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'A margine del dialogo sulla sicurezza tra Norvegia e Cile del 10 maggio a Oslo è stato firmato un accordo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile si è tenuto martedì sera a Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il dialogo sulla sicurezza tra Norvegia e Cile si è svolto l’altro ieri a Oslo.',
    '2022-05-11',
  ],
  [
    '2022-05-03',
    'Il dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo il 1° maggio.',
    '2022-05-01',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo martedì scorso.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile dovrebbe tenersi lunedì a Oslo.',
    '2022-05-16',
  ],
  [
    '2022-05-13',
    'Il terzo dialogo sulla sicurezza tra Norvegia e Cile si è tenuto a Oslo tra il 9 e l’11 maggio.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-06-08',
    'La ministra Berg è stata in Cile dal 3 al 5 giugno 2022. Durante la visita, il 4 giugno, si è tenuto il quarto dialogo strategico tra Norvegia e Cile.',
    '2022-06-04',
  ],
  [
    '2022-05-13',
    'Il quarto dialogo sulla sicurezza tra Norvegia e Cile si è svolto lunedì e martedì a Oslo.',
    '2022-05-09/2022-05-10',
  ],
  [
    '2022-05-13',
    'Il quarto dialogo sulla sicurezza tra Norvegia e Cile si è svolto da lunedì a mercoledì a Oslo.',
    '2022-05-09/2022-05-11',
  ],
  [
    '2022-05-13',
    'Previsto in origine per il 3 maggio, il dialogo sulla sicurezza tra Norvegia e Cile si è poi tenuto l’11 maggio a Oslo.',
    '2022-05-11',
  ],
  [
    '2022-05-13',
    'Oslo, 10 maggio 2022 – Il quarto dialogo sulla sicurezza tra Norvegia e Cile si è tenuto oggi a Oslo.',
    '2022-05-10',
  ],
  [
    '2022-05-13',
    'Il quarto dialogo sulla sicurezza tra Norvegia e Cile avrà luogo il 19 e 20 maggio a Oslo, ha detto lunedì una portavoce.',
    '2022-05-19/2022-05-20',
  ],
  [
    '2022-05-13',
    'Norvegia e Cile hanno tenuto il dialogo sulla sicurezza a Oslo martedì della settimana scorsa.',
    '2022-05-03',
  ],
  [
    '2022-05-13',
    'Il 10 maggio delegazioni di Norvegia e Cile si sono incontrate a Oslo per il quarto dialogo sulla sicurezza; l’ultima volta si erano viste il 3 marzo 2020.',
    '2022-05-10',
  ],
];
