// The one script of a card in a frame: its colours, its language, its height.
import { openPage } from './page.ts';

openPage(() => undefined);
