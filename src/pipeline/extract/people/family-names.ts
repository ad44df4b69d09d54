// Chinese names in Latin letters can be told by their syllables.
import type { Line } from './lines.ts';
import type { Stretch } from './names.ts';

const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chu cong cui dai deng di diao ding
  dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo han hao he hong hou hu hua huang huo ji
  jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu
  luan luo lü lv ma mao mei meng mi miao min ming mo mou mu na nan ni nie ning niu nong ou ouyang pan pang pei peng pi
  piao ping pu qi qian qiao qin qiu qu quan rao ren rong ru ruan rui sang sha shan shang shao she shen sheng shi shu
  shui si sima situ song su sui sun tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xiang xiao
  xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao
  zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo shangguan`
    .trim()
    .split(/\s+/u),
);

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü|v)';
const GIVEN_NAME = new RegExp(`^${SYLLABLE}(?:['-]?${SYLLABLE})?$`, 'u');

/** "Chen Wenqing", "Ouyang Yujing": a family name and one or two syllables. */
export function isChineseName(line: Line, stretch: Stretch): boolean {
  if (stretch.end - stretch.start !== 2) return false;
  const family = line.tokens[stretch.start]?.lower ?? '';
  const given = line.tokens[stretch.start + 1]?.lower ?? '';
  return isChinese(family, given);
}

/** The same for two words. */
export function isChinese(family: string, given: string): boolean {
  return FAMILY_NAMES.has(family.toLowerCase()) && given.length > 1 && GIVEN_NAME.test(given.toLowerCase());
}
