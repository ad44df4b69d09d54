import type { BlockWords } from '../../blocks.ts';

export const blocks: BlockWords = {
  abbreviations: [
    'M',
    'MM',
    'Mme',
    'Mlle',
    'Dr',
    'Pr',
    'St',
    'Ste',
    'av',
    'apr',
    'env',
    'etc',
    'cf',
    'p. ex',
    'no',
    'janv',
    'févr',
    'avr',
    'juil',
    'sept',
    'oct',
    'nov',
    'déc',
  ],
  byline:
    /^(?:par\s*:|par\s+\p{Lu}\p{Ll}+\s+\p{Lu}|source\s*:|rédaction\s*:|mis à jour|publié|mots clés|traduit)/iu,
  caption: /\b(?:photo\s*:|crédit|photo d'archives|image\s*:)|^(?:photo|image|vidéo)\b/iu,
  menu: /^(?:partager|imprimer|à lire aussi|lire aussi|lire l|suivez|contenu principal|plan du site|accueil|abonnez|mots[- ]clés|sur le même sujet|commentaires?\b|menu\b)/iu,
  slug: /^\(?fin\)?$/iu,
};
