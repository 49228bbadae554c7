import { expect, test } from 'vitest';
import { linkedHosts, linkTo, pieces } from './links';

const links = (text: string) => pieces(text).flatMap((piece) => ('link' in piece ? [piece.link] : []));
const hrefs = (text: string) => links(text).map(({ href }) => href);

test.each([
  ['くわしくは https://www.kokusen.go.jp/a.html をご覧ください', 'https://www.kokusen.go.jp/a.html'],
  ['https://www.kokusen.go.jp/a.html。', 'https://www.kokusen.go.jp/a.html'],
  ['（https://www.kokusen.go.jp/a）', 'https://www.kokusen.go.jp/a'],
  ['「https://www.kokusen.go.jp/」です', 'https://www.kokusen.go.jp/'],
  ['https://www.kokusen.go.jp/、次に', 'https://www.kokusen.go.jp/'],
  ['https://www.kokusen.go.jpをご覧ください', 'https://www.kokusen.go.jp/'],
  ['https://www.kokusen.go.jp/soudanをご覧ください', 'https://www.kokusen.go.jp/soudan'],
  ['https://www.kokusen.go.jp/　全角の空白', 'https://www.kokusen.go.jp/'],
  ['See https://example.com/a. Then', 'https://example.com/a'],
  ['(https://example.com/a)', 'https://example.com/a'],
  ['https://ja.wikipedia.org/wiki/A_(B)', 'https://ja.wikipedia.org/wiki/A_(B)'],
  ['https://example.com/?a=1&b=%E3%81%82#top!', 'https://example.com/?a=1&b=%E3%81%82#top'],
  ['http://example.com:8080/x', 'http://example.com:8080/x'],
  ['http://203.0.113.9/login', 'http://203.0.113.9/login'],
  ['HTTPS://Example.COM/A', 'https://example.com/A'],
])('an address ends where its sentence goes on: %s', (text, href) => {
  expect(hrefs(text)).toEqual([href]);
});

test.each([
  'javascript:alert(1)',
  'ftp://example.com/',
  'data:text/html,x',
  'www.example.com',
  'https://',
  'https://localhost/',
  'ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／',
])('nothing else is a link: %s', (text) => {
  expect(pieces(text)).toEqual([{ text }]);
});

test('a name before @ does not hide where it leads', () => {
  const [link] = links('https://bank.jp@evil.example/login');
  expect(link).toMatchObject({
    host: 'evil.example',
    before: 'https://bank.jp@',
    href: 'https://evil.example/login',
    disguised: true,
  });
  expect(links('https://www.bank.jp:pass@evil.example')[0]).toMatchObject({
    host: 'evil.example',
    disguised: true,
  });
});

test('a backslash ends the address, since browsers take it for a slash', () => {
  expect(links('https://bank.jp\\@evil.example/')[0]).toMatchObject({
    host: 'bank.jp',
    href: 'https://bank.jp/',
  });
});

test('foreign letters in a host show as what they are', () => {
  expect(links('https://аpple.com/')[0]).toMatchObject({ host: 'xn--pple-43d.com', disguised: true });
  expect(links('http://例え.jp/')[0]).toMatchObject({ host: 'xn--r8jz45g.jp', disguised: true });
  expect(links('https://ｅｘａｍｐｌｅ.com/')[0]).toMatchObject({ host: 'example.com' });
  expect(links('https://www.example.com/')[0]?.disguised).toBe(false);
});

test('the pieces put together are the text', () => {
  const text = '1 https://a.example/x。2 https://b@c.example:8080/y) 3';
  const again = pieces(text)
    .map((piece) => ('link' in piece ? piece.link.before + piece.link.host + piece.link.after : piece.text))
    .join('');
  expect(again).toBe(text);
});

test('hosts are named once each', () => {
  expect(linkedHosts('https://a.example/1 と https://a.example/2、http://b.example')).toEqual([
    'a.example',
    'b.example',
  ]);
});

test('a single address is known again', () => {
  expect(linkTo('https://a.example/x')?.host).toBe('a.example');
  expect(linkTo('javascript:alert(1)')).toBeNull();
  expect(linkTo('https://a.example/ https://b.example/')).toBeNull();
});
