// Chinese, Vietnamese and Korean names in Latin letters can be told by their family names and syllables.
import type { Line } from './lines.ts';
import type { Stretch } from './names.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const CHINESE = setOf(
  `ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chu cong cui dai deng di diao ding
  dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo han hao he hong hou hu hua huang huo ji
  jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu
  luan luo lü lv ma mao mei meng mi miao min ming mo mou mu na nan ni nie ning niu nong ou ouyang pan pang pei peng pi
  piao ping pu qi qian qiao qin qiu qu quan rao ren rong ru ruan rui sang sha shan shang shao she shen sheng shi shu
  shui si sima situ song su sui sun tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xiang xiao
  xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao
  zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo shangguan`,
);

const VIETNAMESE = setOf(
  `nguyen tran le pham phan vu vo dang bui do ho ngo duong ly dinh dao doan vuong trinh luong truong lam mai to ta ha
  thai chu quach cao hoang huynh luu phung kieu khuc nong than ton tong uong bach giang khong luc mac thach`,
);

const KOREAN = setOf(
  `kim lee yi park pak choi choe jung jeong chung cho jo kang yoon yun jang chang lim im han oh o seo shin sin kwon hwang
  ahn an song ryu yoo yu hong jeon ko koh moon mun yang son bae paek baek heo hur nam no roh ha noh kwak sung cha woo
  min jin chi eom chae won cheon bang kong pyo ma ri rhee rim ro ryang`,
);

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü|v)';
const GIVEN_NAME = new RegExp(`^${SYLLABLE}(?:['-]?${SYLLABLE})?$`, 'u');
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
const KOREAN_SYLLABLE = /^(?:ch|kk|pp|tt|ss|jj|[bcdghjklmnprsty])?[wy]?[aeiou]{1,3}(?:ng|ck|[klmnpt])?$/u;
const LONGEST_SYLLABLE = 6;

/** "Chen Wenqing", "Ouyang Yujing": a family name and one or two syllables. */
export function isChineseName(line: Line, stretch: Stretch): boolean {
  if (stretch.end - stretch.start !== 2) return false;
  const family = line.tokens[stretch.start]?.lower ?? '';
  const given = line.tokens[stretch.start + 1]?.lower ?? '';
  return isChinese(family, given);
}

/** The same for two words. */
export function isChinese(family: string, given: string): boolean {
  return CHINESE.has(family.toLowerCase()) && given.length > 1 && GIVEN_NAME.test(given.toLowerCase());
}

/** "Do Hung Viet", "Nguyễn Thị Thu Hằng": a family name and two or three syllables. */
export function isVietnameseName({ tokens }: Line, { start, end }: Stretch): boolean {
  if (end - start < 3 || end - start > 4) return false;
  if (!VIETNAMESE.has(plain(tokens[start]?.lower ?? ''))) return false;
  return tokens.slice(start + 1, end).every(({ lower }) => VIETNAMESE_SYLLABLE.test(plain(lower)));
}

/** "Kim Hong-kyun": a family name and a given name in two parts, the second of them small. */
export function isKoreanName(line: Line, { start, end }: Stretch): boolean {
  const [family, given] = [line.tokens[start], line.tokens[start + 1]];
  if (end - start !== 2 || family === undefined || given === undefined) return false;
  return KOREAN.has(family.lower) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(line.text.slice(given.start, given.end));
}

/** "Kim Tae Hyo": a family name and two syllables. */
export function isKoreanInThree({ tokens }: Line, start: number): boolean {
  const [family, ...given] = tokens.slice(start, start + 3);
  if (family === undefined || given.length < 2 || !KOREAN.has(family.lower)) return false;
  return given.every(({ lower, shape }) => shape === 'name' && KOREAN_SYLLABLE.test(lower));
}

/** Whether a word goes on a Vietnamese name that begins with its family name: "Thu" in "Le Thi Thu Hang". */
export function goesOnVietnamese({ tokens }: Line, start: number, index: number): boolean {
  const token = tokens[index];
  if (token?.shape !== 'name' || index - start > 3 || token.lower.length > LONGEST_SYLLABLE) return false;
  return VIETNAMESE.has(plain(tokens[start]?.lower ?? '')) && VIETNAMESE_SYLLABLE.test(plain(token.lower));
}

/** Without the marks over and under its letters. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}
