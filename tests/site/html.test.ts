import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { ownPages, readBuilt, sampled } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // The timeline's tools answer as one types; there is nothing to submit.
  rules: { 'wcag/h32': 'off' },
});

it('every page is valid HTML', { timeout: 300_000 }, async () => {
  const faults: string[] = [];
  for (const { address, html } of sampled(ownPages(readBuilt()))) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages)
        faults.push(`${address}  ${ruleId}: ${message} (${selector})`);
    }
  }
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});
