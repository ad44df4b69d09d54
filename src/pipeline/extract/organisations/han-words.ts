// What Chinese must tell so that bodies can be found in it.

/** Lists hold simplified and traditional forms side by side. */
export type HanBodyWords = {
  /** What the name of a body ends in: 部, 委员会. */
  endings: readonly string[];
  /** Words that names are made of in front of the ending: 外交, 国土安全. */
  fields: readonly string[];
  /** Fields that stand for ministries in a list before 等部门: 外交、公安. */
  ministries: readonly string[];
  /** Names that need only a country before them: 海军. */
  alone: readonly string[];
  /** Endings that take any words between a country or the body before and themselves: 委员会, 部. */
  strong: readonly string[];
  /** What a committee of two countries is called: 联合委员会. */
  mixed: readonly string[];
  /** Characters that make an ending part of something else: 部长, 部分. */
  notAfter: string;
  /** Bodies of which many are members: 中央委员会. */
  broad: readonly string[];
  /** Names that end like one of those and are a ministry: 美国国务院. */
  notBroad: readonly string[];
  /** Words behind a list that say the bodies sent people: 代表, 官员. */
  envoys: readonly string[];
  /** Words between the list and those: 等, 部门. */
  between: readonly string[];
  /** Verbs that a body takes part with: 参加. */
  attends: readonly string[];
  /** Words before a name that leave open whose it is: 两国. */
  shared: readonly string[];
};
