import type { FocusRow } from './row.ts';

export const it: readonly FocusRow[] = [
  [
    '2025-05-12',
    'Lisbona, 12 mag 2025 14:08 - (Agenzia Terza) - L’Angola e il Portogallo terranno giovedì prossimo, 15 maggio, a Luanda la seconda edizione del dialogo sulla sicurezza.',
    { status: 'planned', date: '2025-05-15', city: 'Luanda', number: 2 },
  ],
  [
    '2024-03-12',
    'ANKARA – Il dialogo politico fra Grecia e Turchia ha tenuto ieri, al ministero degli Esteri turco, una nuova tornata.',
    { status: 'held', date: '2024-03-11', city: 'Ankara' },
  ],
  [
    '2022-05-07',
    'Norvegia e Cile sono tornati ieri allo stesso tavolo: a Oslo si è svolta la XIX riunione del Gruppo misto sulla sicurezza.',
    { status: 'held', date: '2022-05-06', city: 'Oslo', number: 19 },
  ],
];
