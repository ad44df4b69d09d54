/** Written by scripts/font-metrics.ts from the fonts of the site. Widths in ninetieths of an em, as characters from "!" on. */
export const SCALE = 90;
/** First and last character of each text of widths. */
export const RANGES = [
  [32, 126],
  [160, 383],
  [8208, 8231],
] as const;
export const WIDTHS = {
  sans: [
    '3;HNNlX8==GN8=8ANNNNNNNNNN88NNNHnRVUYQNY\\9MVMc\\]T]URR\\PhPLR=A=NNROSKSN<OR88N8lSRSSAG@RLbJLH=7=N',
    '3;NNNN7NRdAHN!HR?NCCRTT8RCBHhjiHRRRRRRkUQQQQ9999[\\]]]]]N]\\\\\\\\LVUOOOOOOhKNNNN8888RSRRRRRNRRRRRLSLROROROUKUKUKUKYU[TQNQNQNQNQNYOYOYOYO\\R`T9898989898QNM8VNNM8M8M9MBN<\\S\\S\\Sg[S]R]R]RnmUAUAUARGRGRGRGR@R@R@\\R\\R\\R\\R\\R\\RhbLLLRHRHRH:',
    'BB[Mi{NN888>HHHPNN=W@^w>',
  ],
  sansBold: [
    '3>MPPm[:??IP:>:@PPPPPPPPPP::PPPIpTWUZROZ];NWOe]^V^WSS\\RiROR?@?PNSPTKTO>PT99P:mTSTTCHBTNeMNI?8?P',
    '3>PPPP8PSeAJP!ISAPCCSVW:SCCJiljITTTTTTmURRRR;;;;\\]^^^^^P^\\\\\\\\OWXPPPPPPhKOOOO9999STSSSSSPSTTTTNTNTPTPTPUKUKUKUKZW\\TROROROROROZPZPZPZP]TaT;9;9;9;9;9TQN9WPPO:O:O<OFP?]T]T]Tj\\T^S^S^SolWCWCWCSHSHSHSHSBSBSB\\T\\T\\T\\T\\T\\TieONORIRIRI<',
    'GG`Mi{NN:::DMMM]NN?[?^xA',
  ],
} as const;
