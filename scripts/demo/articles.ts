/** The articles of the demo, and the page that lists them. */
export interface Article {
  readonly path: string;
  readonly title: string;
}

export function indexPage(articles: readonly Article[]): string {
  const items = articles.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidelight: sample articles</title>
<style>body{font:17px/1.7 system-ui,sans-serif;max-width:640px;margin:48px auto;padding:0 20px}</style>
<h1>Sample articles</h1><p>Open one and rest the pointer on a marked name.</p><ul>${items}</ul></html>`;
}
