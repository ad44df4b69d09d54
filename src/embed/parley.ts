// What `/embed/v1/parley.js` runs: it registers the element, once, however often it is loaded.
import { ParleyTimeline } from './element.ts';

const { src = '' } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
// From `/embed/v1/parley.js` and from `/embed/RELEASE/parley.js` alike.
if (src) ParleyTimeline.base = new URL('../v1/', src).href;
if (!customElements.get('parley-timeline')) customElements.define('parley-timeline', ParleyTimeline);
