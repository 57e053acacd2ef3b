/** The background of the benchmark of places: holds all names, and gives out offsets or the index. */
import { findCandidates } from '../../../lib/detect/find/find-candidates.ts';
import { loadNameIndex } from '../../../lib/detect/index/load-index.ts';
import type { NameIndex, NameIndexData } from '../../../lib/detect/types.ts';

type Answer = (value: unknown) => void;
declare const chrome: {
  runtime: {
    getURL(path: string): string;
    onMessage: { addListener(listener: (message: { find?: string[] }, sender: unknown, answer: Answer) => boolean): void };
  };
};

let json: Promise<string> | undefined;
let index: Promise<NameIndex> | undefined;

function load(): Promise<string> {
  json ??= fetch(chrome.runtime.getURL('names.json')).then((response) => response.text());
  return json;
}

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (!message.find) void load().then(answer);
  else {
    const texts = message.find;
    index ??= load().then((text) => loadNameIndex(JSON.parse(text) as NameIndexData));
    void index.then((names) => answer(texts.reduce((sum, text) => sum + findCandidates(names, text).length, 0)));
  }
  return true;
});
