// Names of provinces, states and islands, which "in" marks as it marks a city. None of them is also a city of note.
import type { Text } from './text.ts';

/** First-order regions that reports name as the place of a meeting, as each language writes them. */
const REGIONS: ReadonlySet<string> = new Set(
  [
    // China
    'Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hubei, Hunan, Jiangsu',
    'Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan, Xinjiang, Yunnan, Zhejiang',
    'Inner Mongolia, Tibet, Innere Mongolei, Mongolie intérieure, Mongolia Interna',
    // Japan, Korea, South East Asia
    'Hokkaido, Hokkaidō, Honshu, Kyushu, Shikoku, Okinawa, Ishikawa, Kanagawa, Aichi, Gangwon, Gyeonggi, Mindanao',
    'Luzon, Palawan, Java, Sumatra, Borneo, Sulawesi, Sarawak, Sabah, Johor, Selangor, Lombok, Papua',
    // India and its neighbours
    'Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Gujarat, Haryana, Himachal Pradesh, Karnataka, Kashmir, Kerala',
    'Ladakh, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu',
    'Telangana, Uttar Pradesh, Uttarakhand, West Bengal, Balochistan, Sindh, Khyber Pakhtunkhwa',
    // Europe
    'Bavaria, Saxony, Hesse, Thuringia, Brandenburg, Lower Saxony, Saarland, Bayern, Sachsen, Hessen, Thüringen',
    'Niedersachsen, Nordrhein-Westfalen, Baden-Württemberg, Rheinland-Pfalz, Schleswig-Holstein, Bavière, Saxe, Baviera',
    'Sassonia, Assia, Turingia, Rügen, Tyrol, Tirol, Carinthia, Kärnten, Steiermark, Styria, Vorarlberg, Burgenland',
    'Brittany, Normandy, Provence, Alsace, Burgundy, Corsica, Bretagne, Normandie, Corse, Bourgogne, Elsass, Korsika',
    'Bretagna, Normandia, Provenza, Alsazia, Borgogna, Lombardy, Tuscany, Sicily, Sardinia, Piedmont, Apulia, Veneto',
    'Liguria, Umbria, Calabria, Campania, Lombardei, Toskana, Sizilien, Sardinien, Piemont, Apulien, Venetien, Südtirol',
    'Lombardie, Toscane, Sicile, Sardaigne, Piémont, Pouilles, Vénétie, Lombardia, Toscana, Sicilia, Sardegna, Piemonte',
    'Puglia, Trentino, Andalusia, Catalonia, Galicia, Majorca, Andalusien, Katalonien, Mallorca, Andalousie, Catalogne',
    'Andalucía, Catalogna, Maiorca, Scotland, Wales, England, Northern Ireland, Cornwall, Schottland, Écosse, Scozia',
    'Angleterre, Inghilterra, Galles, Nordirland, Crete, Kreta, Crète, Creta, Crimea, Krim, Crimée, Lapland',
    'Lappland, Laponie, Lapponia, Gotland, Åland, Svalbard, Madeira, Azores, Azoren, Açores, Azzorre, Flanders, Wallonia',
    'Flandern, Wallonien, Flandre, Wallonie, Transylvania, Siberia, Sibirien, Sibérie, Chechnya, Tatarstan, Bosporus',
    // The Americas and Oceania
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois',
    'Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi',
    'Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio',
    'Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia',
    'West Virginia, Wisconsin, Wyoming, Kalifornien, Californie, Floride, Hawaï, Alberta, Manitoba, Ontario',
    'British Columbia, New Brunswick, Newfoundland, Nova Scotia, Saskatchewan, Yukon, Nunavut, Labrador, Patagonia',
    'Patagonien, Patagonie, Amazonas, Bahia, Chiapas, Jalisco, Yucatán, Quintana Roo, New South Wales',
    'Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Neusüdwales, Nouvelle-Galles du Sud',
    // Africa and the Middle East
    'Sinai, Kurdistan, Golan, Cyrenaica, Tripolitania, Darfur, KwaZulu-Natal, Gauteng, Western Cape, Mpumalanga',
    'Limpopo, Katanga, Kivu, Cabo Delgado, Tigray, Oromia, Puntland, Somaliland, Casamance, Kabylie',
  ].flatMap((line) => line.split(', ')),
);

/** What turns the name behind it into a region: "in the province of", "in der Provinz". */
const CALLED_BEFORE =
  /(?:(?:province|state|county|region|prefecture|district|governorate) of |(?:Provinz|Präfektur|Region|Bundesstaat|Bundesland|Bezirk|Landkreis|Kanton|Gouvernement) |(?:provinces?|région|préfecture|comté|État|canton|département|gouvernorat|wilaya) (?:de |du |des |d['’])(?:la )?|(?:provincia|regione|prefettura|contea|stato|cantone|governatorato) (?:di |del(?:la)? |dell['’]|d['’]))$/u;
/** What turns the name before it into one: "Mombasa County", "云南省". */
const CALLED_AFTER =
  /^(?:[- ](?:Province|County|Region|Prefecture|State|Governorate|District|Oblast)(?!\p{L})|省|自治区|自治區|州(?!市)|县|縣)/u;

/** Whether a name, with what stands around it, is that of a region and not of a city. */
export function isRegion(name: string, before: string, after: string): boolean {
  return REGIONS.has(name) || CALLED_BEFORE.test(before) || CALLED_AFTER.test(after);
}

/** Whether the text anywhere calls a name that of a region: then it is no city in the next sentence either. */
export function isCalledRegion({ blocks }: Text, name: string): boolean {
  return blocks.some(({ text }) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
      if (CALLED_AFTER.test(text.slice(at + name.length))) return true;
    return false;
  });
}
