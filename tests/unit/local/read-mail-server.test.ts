import { describe, expect, it } from 'vitest';
import { readMailServer } from '../../../functions/local/read-mail-server.ts';
import { ArgumentError } from '../../../shared/text/argument-error.ts';

const read = (url: string, from?: string, password?: string) => readMailServer(url, from, password);

describe('readMailServer', () => {
  it('reads host, port, login and encryption; mails are from the user if that is an address', () => {
    expect(read('smtps://me%40desk.news:p%40ss%2Fw%25@mail.desk.news')).toEqual({
      ...{ host: 'mail.desk.news', port: 465, isSecure: true, from: 'me@desk.news' },
      login: { user: 'me@desk.news', password: 'p@ss/w%' },
    });
    expect(read('smtp://me@desk.news:päss:word@mail.desk.news:2525/', 'watch@desk.news')).toEqual({
      ...{ host: 'mail.desk.news', port: 2525, isSecure: false, from: 'watch@desk.news' },
      login: { user: 'me@desk.news', password: 'päss:word' },
    });
  });

  it('needs no login', () => {
    expect(read('smtp://localhost:25', 'a@desk.news')).toEqual({
      ...{ host: 'localhost', port: 25, isSecure: false, from: 'a@desk.news' },
    });
    expect(read(' SMTP://[::1] ', 'a@desk.news', 'unused')).toEqual({
      ...{ host: '::1', port: 587, isSecure: false, from: 'a@desk.news' },
    });
  });

  it('takes the password from elsewhere where the URL has none', () => {
    expect(read('smtp://me@h', 'a@desk.news', 'there').login).toEqual({ user: 'me', password: 'there' });
    expect(read('smtp://me:here@h', 'a@desk.news', 'there').login?.password).toBe('here');
  });

  const wrong: Readonly<Record<string, readonly [url: string, from: string | undefined, message: RegExp]>> = {
    'no URL': ['S3CRET', 'a@desk.news', /^--smtp: expected smtp:\/\/USER:PASSWORD@HOST:PORT or smtps/],
    'another scheme': ['https://u:S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'no host': ['smtp://', 'a@desk.news', /^--smtp: expected smtp:/],
    'a host that is none': ['smtp://u:S3CRET@h%0d%0a', 'a@desk.news', /^--smtp: expected smtp:/],
    'a port that is none': ['smtp://u:S3CRET@h:65536', 'a@desk.news', /^--smtp: expected smtp:/],
    'port 0': ['smtp://u:S3CRET@h:0', 'a@desk.news', /^--smtp: expected smtp:/],
    'a / in the password': ['smtp://u:12/S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'a # in the password': ['smtp://u:12#S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'a ? in the password': ['smtp://u:12?S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'a % in the password': ['smtp://u:100%S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'a password without a user': ['smtp://:S3CRET@h', 'a@desk.news', /^--smtp: expected smtp:/],
    'a user without a password': [
      'smtp://u@h',
      'a@desk.news',
      /^--smtp: expected a password .*SMTP_PASSWORD$/,
    ],
    'no address to be from': ['smtp://u:S3CRET@h', undefined, /^--from: expected /],
    'an address that is none': ['smtp://u:S3CRET@h', 'desk', /^--from: expected an e-mail .*, got "desk"$/],
    'a line break in the address': ['smtp://h', 'a@b.news\r\nBcc: c@d.news', /^--from: expected an e-mail/],
  };
  for (const [what, [url, from, message]] of Object.entries(wrong)) {
    it(`refuses ${what} in one line that shows no password`, () => {
      const reading = () => read(url, from);
      expect(reading).toThrow(ArgumentError);
      expect(reading).toThrow(message);
      expect(reading).not.toThrow(/S3CRET|\n/);
    });
  }
});
