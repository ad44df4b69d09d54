// Whose report stands first: the governments' own readouts, official agencies, wires, other press, aggregators.
import type { Article } from '../../domain/article.ts';
import type { KnownOrganisation } from '../../domain/registry.ts';
import type { Lookup } from './lookup.ts';
import { sourceKinds, type SourceKind } from './voice.ts';

/** Domains that only governments get: gov.uk, gov.cn, go.jp, gc.ca, .mil, europa.eu. */
const GOVERNMENT = /(?:^|\.)(?:(?:gov|gouv|gob|govt|go)(?:\.[a-z]{2})?|gc\.ca|mil|europa\.eu)$/u;
const CODE_OF_DOMAIN: Readonly<Record<string, string>> = {
  uk: 'GB',
  'gc.ca': 'CA',
  gov: 'US',
  mil: 'US',
  'europa.eu': 'EU',
};

/**
 * The kind of source that an article is for a meeting of these parties. A publisher is looked up in the
 * registry by each of its names ("People's Daily Online / Xinhua", "Reuters via onvista"), the best one
 * counts; a government that was not at the table is no better placed than the press.
 */
export function sourceKindOf(article: Article, parties: readonly string[], lookup: Lookup): SourceKind {
  const kinds = partsOf(article.publisher ?? '').flatMap((name) => {
    const organisation = lookup.organisationNamed(name);
    return organisation === undefined ? [] : [kindOf(organisation, parties)];
  });
  const best = sourceKinds.find((kind) => kinds.includes(kind));
  return best ?? (isReadoutAddress(article.url, parties) ? 'readout' : 'press');
}

function partsOf(publisher: string): string[] {
  const parts = publisher.split(/[/,;()]|\svia\s|\sciting\s/u).map((part) => part.trim());
  return [publisher, ...parts].filter((part) => part !== '');
}

function kindOf(organisation: KnownOrganisation, parties: readonly string[]): SourceKind {
  if (organisation.source !== undefined) {
    return organisation.source === 'government'
      ? readoutOf(organisation.country, parties)
      : organisation.source;
  }
  const official = organisation.kind === 'government' || organisation.kind === 'party';
  return official ? readoutOf(organisation.country, parties) : 'press';
}

function readoutOf(country: string | undefined, parties: readonly string[]): SourceKind {
  return country !== undefined && parties.includes(country) ? 'readout' : 'press';
}

function isReadoutAddress(url: string | null, parties: readonly string[]): boolean {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined || !GOVERNMENT.test(host)) return false;
  const ending = Object.keys(CODE_OF_DOMAIN).find((domain) => host.endsWith(`.${domain}`) || host === domain);
  const code = ending === undefined ? host.slice(-2).toUpperCase() : CODE_OF_DOMAIN[ending];
  return code !== undefined && parties.includes(code);
}
