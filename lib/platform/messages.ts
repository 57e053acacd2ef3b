/**
 * Every message between the parts of the extension, with its shape and who may send it. A message
 * that does not fit is refused by the receiver without touching any state.
 */
import * as v from 'valibot';
import type { ArticleContext, Card, CardRequest } from '../context/card.ts';
import { MAX_PASSAGE } from '../context/limits.ts';
import type { NameOnPage } from '../page/reader.ts';
import type { PageSettings } from '../page/settings.ts';
import { browser, type Runtime } from './browser.ts';

/** `page`: our script in a page of the web. `extension`: background, popup, options, welcome. */
export type Sender = 'page' | 'extension';

/** Far more than an article's names; a page cannot make the background chew on more. */
const MAX_ENTITIES = 2_000;
const ShortText = v.pipe(v.string(), v.maxLength(120));
const PageSettingsShape = v.strictObject({
  marks: v.picklist(['first', 'every', 'none']),
  kinds: v.strictObject({ place: v.boolean(), group: v.boolean() }),
  dwellMs: v.number(),
  theme: v.picklist(['auto', 'light', 'dark']),
  muted: v.pipe(v.array(ShortText), v.maxLength(MAX_ENTITIES)),
  isPrivate: v.boolean(),
});
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PASSAGE));
const CardRequestShape = v.strictObject({
  entity: ShortText,
  context: v.strictObject({ date: v.optional(ShortText), entities: v.pipe(v.array(ShortText), v.maxLength(MAX_ENTITIES)) }),
  asOf: v.boolean(),
  passage: v.optional(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(MAX_PASSAGE)),
      mentions: v.pipe(v.array(v.strictObject({ start: Offset, end: Offset, entity: ShortText })), v.maxLength(MAX_PASSAGE)),
      role: v.picklist(['prose', 'heading', 'caption', 'quotation', 'comment']),
    }),
  ),
}) satisfies v.GenericSchema<CardRequest>;
const Where = v.picklist(['site', 'everywhere']);

/** Of readonly fields, what a schema makes of them. */
type Sendable<T> = T extends readonly (infer U)[]
  ? readonly Sendable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Sendable<T[K]> }
    : T;

/** Requests to the background. */
const toBackground = {
  /** A page asks whether it is to be read, and how. */
  hello: { from: ['page'], body: v.strictObject({}) },
  /** A page that is about the war asks for all names. */
  index: { from: ['page'], body: v.strictObject({}) },
  /** It asks for the script that reads and shows cards, in its own frame. */
  reader: { from: ['page'], body: v.strictObject({}) },
  /** The card of one entity, in the light of the article. */
  card: { from: ['page', 'extension'], body: CardRequestShape },
  /** The reader saves an event; notes are written in the explorer, where no page can see them. */
  save: { from: ['page', 'extension'], body: v.strictObject({ event: ShortText }) },
  /** A name is not to be marked any more (or again). The site is that of the asking tab. */
  mute: { from: ['page', 'extension'], body: v.strictObject({ entity: ShortText, where: Where, on: v.boolean() }) },
  /** An event or an entity in a tab of its own. */
  explore: {
    from: ['page', 'extension'],
    body: v.strictObject({
      event: v.optional(ShortText),
      entity: v.optional(ShortText),
      date: v.optional(ShortText),
      asOf: v.optional(v.boolean()),
    }),
  },
} as const;

/** Requests to the script in a page. */
const toPage = {
  settings: { from: ['extension'], body: v.strictObject({ active: v.boolean(), settings: PageSettingsShape }) },
  command: { from: ['extension'], body: v.strictObject({ command: v.picklist(['next', 'previous', 'open']) }) },
  names: { from: ['extension'], body: v.strictObject({}) },
  jump: { from: ['extension'], body: v.strictObject({ entity: ShortText }) },
} as const;

export interface Hello {
  readonly active: boolean;
  readonly settings: PageSettings;
}
interface BackgroundAnswers {
  hello: Hello;
  /** JSON of a NameIndexData. */
  index: string;
  reader: void;
  card: Card | undefined;
  /** Whether it was done: not in private windows, not for what the corpus does not know. */
  save: boolean;
  mute: boolean;
  explore: void;
}
interface PageAnswers {
  settings: undefined;
  command: boolean;
  /** `context` is that of the article, once the page is being read. */
  names: { readonly active: boolean; readonly names: readonly NameOnPage[]; readonly context?: ArticleContext | undefined };
  jump: boolean;
}

type Body<M extends Record<string, { body: v.GenericSchema }>, K extends keyof M> = v.InferOutput<M[K]['body']>;
export type BackgroundHandlers = {
  [K in keyof typeof toBackground]: (body: Body<typeof toBackground, K>, sender: Runtime.MessageSender) => Promise<BackgroundAnswers[K]>;
};
export type PageHandlers = { [K in keyof typeof toPage]: (body: Body<typeof toPage, K>) => PageAnswers[K] };

/** A refusal is data, not an exception: nothing of our insides reaches the sender. */
const REFUSED = { refused: true } as const;

export function askBackground<K extends keyof typeof toBackground>(
  type: K,
  body: Sendable<Body<typeof toBackground, K>>,
): Promise<BackgroundAnswers[K]> {
  return unwrap(browser.runtime.sendMessage({ type, body }));
}

/** Asks the top frame of a tab. Rejects where our script does not run. */
export function askPage<K extends keyof typeof toPage>(
  tab: number,
  type: K,
  body: Sendable<Body<typeof toPage, K>>,
): Promise<PageAnswers[K]> {
  return unwrap(browser.tabs.sendMessage(tab, { type, body }, { frameId: 0 }));
}

/** Tells all frames of a tab; a tab without our script is no error. */
export async function tellPage<K extends keyof typeof toPage>(tab: number, type: K, body: Sendable<Body<typeof toPage, K>>): Promise<void> {
  await browser.tabs.sendMessage(tab, { type, body }).catch(() => undefined);
}

async function unwrap<T>(answer: Promise<unknown>): Promise<T> {
  const received = await answer;
  // No answer at all: nobody listened. An answer of `undefined` loses its field on the way in Chrome.
  if (typeof received !== 'object' || received === null || 'refused' in received) throw new Error('the message was refused');
  return (received as { readonly answer?: unknown }).answer as T;
}

export function serveBackground(handlers: BackgroundHandlers): void {
  serve(toBackground, handlers as Handlers);
}

/** Answers until the signal aborts. */
export function servePage(handlers: PageHandlers, signal: AbortSignal): void {
  serve(toPage, handlers as Handlers, signal);
}

type Spec = Record<string, { readonly from: readonly Sender[]; readonly body: v.GenericSchema }>;
type Handlers = Record<string, (body: unknown, sender: Runtime.MessageSender) => unknown>;

function serve(spec: Spec, handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const found = read(spec, message);
    if (!found) return undefined;
    const { type, body, from } = found;
    const parsed = v.safeParse(body, found.value);
    const handler = handlers[type];
    if (sender.id !== browser.runtime.id || !from.includes(senderOf(sender)) || !parsed.success || !handler)
      return Promise.resolve(REFUSED);
    return Promise.resolve()
      .then(() => handler(parsed.output, sender))
      .then(
        (answer) => ({ answer }),
        () => REFUSED,
      );
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** A message of this map, or undefined when it is for somebody else. */
function read(spec: Spec, message: unknown): { type: string; value: unknown; body: v.GenericSchema; from: readonly Sender[] } | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('body' in message)) return undefined;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(spec, type)) return undefined;
  const entry = spec[type];
  return entry && { type, value: message.body, body: entry.body, from: entry.from };
}

/** Extension pages have our own origin; everything else is a page of the web. */
function senderOf(sender: Runtime.MessageSender): Sender {
  return sender.url?.startsWith(browser.runtime.getURL('')) || (!sender.url && !sender.tab) ? 'extension' : 'page';
}
