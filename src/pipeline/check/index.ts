// Every rule, in the order in which a reader of the list would ask.
import { articleFileName } from './article-file-name.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceRereads } from './evidence-rereads.ts';
import { participantOffice } from './participant-office.ts';
import type { Rule } from './rule.ts';
import { samePage } from './same-page.ts';
import { sourcesDisagree } from './sources-disagree.ts';
import { unknownLanguage } from './unknown-language.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsureValue } from './unsure-value.ts';
import { valueWithoutClaim } from './value-without-claim.ts';

export const rules: readonly Rule[] = [
  duplicateId,
  articleFileName,
  samePage,
  unknownLanguage,
  evidenceRereads,
  valueWithoutClaim,
  unknownReference,
  unsureValue,
  sourcesDisagree,
  participantOffice,
];
