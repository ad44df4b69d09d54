import type { Meeting } from '../domain/meeting.ts';
import type { Term } from '../domain/shown-page.ts';
import { wordsIn } from '../i18n/words.ts';
import { anchorOf } from './anchor.ts';
import { fieldOrder } from './facts.ts';
import type { Context } from './value.ts';

/** The fields of `meeting` that `facts` belong to, in the order of its page; of a list the first element stands for all. */
export function termsOf({ language }: Context, meeting: Meeting, facts: Iterable<string>): Term[] {
  const words = wordsIn(language);
  const stated = [...facts].map((fact) => {
    const fragment = anchorOf(meeting, fact);
    const field = fieldOrder.find((name) => name === fact.slice(meeting.id.length + 1).split('/')[0]);
    const order = field ? fieldOrder.indexOf(field) : fieldOrder.length;
    return { term: field ? words.fields[field] : words.sections.background, fragment, order };
  });
  stated.sort((a, b) => a.order - b.order);
  const first = Map.groupBy(stated, ({ term }) => term);
  return [...first.values()].flatMap(([one]) => (one ? [{ term: one.term, fragment: one.fragment }] : []));
}
