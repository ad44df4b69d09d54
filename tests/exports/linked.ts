// JSON-LD without a network: the parts of two contexts that our documents use, by the names that their standards give.
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';

const id = (iri: string) => ({ '@id': iri, '@type': '@id' });

/** The words of https://www.w3.org/ns/anno.jsonld that annotations here use. A word that is not in it is an error. */
const annotations = {
  '@version': 1.1,
  oa: 'http://www.w3.org/ns/oa#',
  as: 'https://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  describing: 'oa:describing',
  body: id('oa:hasBody'),
  target: id('oa:hasTarget'),
  source: id('oa:hasSource'),
  selector: id('oa:hasSelector'),
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  label: 'rdfs:label',
  rights: id('dcterms:rights'),
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  first: id('as:first'),
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
};

/** schema.org has one vocabulary; addresses are those that it says are. */
const schemaOrg = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
  sameAs: { '@type': '@id' },
};

export const contexts: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': { '@context': annotations },
  'https://schema.org': { '@context': schemaOrg },
};

/** A document expanded. Throws where a word means nothing, an address is none, or a context is not from here. */
export function expanded(document: object): Promise<unknown> {
  const documentLoader = (url: string) => {
    const context = contexts[url];
    if (!context) throw new Error(`not a context of ours: ${url}`);
    return Promise.resolve({ documentUrl: url, document: context });
  };
  return jsonld.expand(document as JsonLdDocument, { documentLoader, safe: true } as Options.Expand);
}
