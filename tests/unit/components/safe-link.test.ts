import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../components/safe-link.ts';

describe('safeLink', () => {
  it('accepts plain web addresses and names their host in ASCII', () => {
    expect(safeLink('https://example.org/a?b=c')).toEqual({ href: 'https://example.org/a?b=c', host: 'example.org' });
    expect(safeLink('http://example.org:8080/')).toEqual({ href: 'http://example.org:8080/', host: 'example.org:8080' });
    expect(safeLink('https://Веirut.example/')?.host).toMatch(/^xn--/);
  });

  it('encodes a direction override in the path', () => {
    expect(safeLink('https://example.org/\u202Egnp.exe')?.href).toBe('https://example.org/%E2%80%AEgnp.exe');
  });

  it.each([
    undefined,
    '',
    'example.org',
    '//example.org/a',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'https://user:secret@example.org/',
    'https://user@example.org/',
  ])('refuses %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});
