import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import postalMime from 'postal-mime';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openMailServer } from '../../../functions/local/aws/mail.ts';
import type { Handover } from '../../../functions/local/aws/outbox.ts';
import type { LocalAwsOptions } from '../../../functions/local/aws/start.ts';
import { type FakeSmtp, serveSmtp } from '../../support/serve-smtp.ts';
import { linkIn, makeFolder, startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';
const LOGIN = { user: 'desk', password: 'Tr0ub4dor&3' };
const [ANN, BEN, CLEO] = ['ann@desk.news', 'ben@desk.news', 'cleo@paper.news'] as const;
const FROM = 'watch@desk.news';

async function serve(port?: number): Promise<FakeSmtp> {
  const server = await serveSmtp(port);
  onTestFinished(() => server.close());
  return server;
}

/** Something that happens more than once, to wait for. */
function makeBell() {
  let bell = Promise.withResolvers<void>();
  return {
    ring(): void {
      bell.resolve();
      bell = Promise.withResolvers<void>();
    },
    async until(isSo: () => boolean): Promise<void> {
      while (!isSo()) await bell.promise;
    },
  };
}

type StartOptions = { readonly port: number; readonly from?: string } & Partial<LocalAwsOptions>;

/** Starts the emulators with a mail server. A pause between two tries is over when the test says so. */
async function startPosting({ port, from = FROM, ...overrides }: StartOptions) {
  const told: Handover[] = [];
  const bell = makeBell();
  const pauses: { readonly ms: number; end(): void }[] = [];
  const paces: number[] = [];
  const server = { host: '127.0.0.1', port, isSecure: false, login: LOGIN, from };
  const local = await startForTest({
    outbox: {
      server,
      onHandover: (handover) => {
        told.push(handover);
        bell.ring();
      },
      pause: (ms, signal) => {
        if (ms < 1000) return Promise.resolve(paces.push(ms));
        return new Promise<void>((resolve) => {
          const end = () => {
            if (pauses.includes(pause)) pauses.splice(pauses.indexOf(pause), 1);
            resolve();
          };
          const pause = { ms, end };
          pauses.push(pause);
          signal.addEventListener('abort', end);
          bell.ring();
        });
      },
    },
    ...overrides,
  });
  const mailDir = join(local.dataDir, 'mails');
  const outcomes = () => told.map(({ outcome }) => outcome);
  return {
    ...local,
    mailDir,
    told,
    paces,
    outcomes,
    /** The names of mails in the folder, in the outbox and in `refused`. */
    lie: () => {
      const namesIn = (folder: string) =>
        existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
      return {
        mails: namesIn(mailDir).length,
        outbox: namesIn(join(mailDir, 'outbox')).length,
        refused: namesIn(join(mailDir, 'refused')).length,
      };
    },
    subscribe: (Endpoint: string) =>
      local.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint })),
    publish: (Message = 'news', Subject = 'News') =>
      local.sns.send(new PublishCommand({ TopicArn, Message, Subject })),
    until: bell.until,
    /** Resolves when so many mails have been told to be sent, put off or refused. */
    untilTold: (count: number, outcome: Handover['outcome'] = 'sent') =>
      bell.until(() => outcomes().filter((one) => one === outcome).length >= count),
    /** Ends the pause that is under way, as time would, and says how long it was. */
    async endPause(): Promise<number> {
      await bell.until(() => pauses.length > 0);
      const [pause] = pauses;
      local.clock.now += pause?.ms ?? 0;
      pause?.end();
      return pause?.ms ?? 0;
    },
  };
}

/** Starts with subscribers who have confirmed, whose mails so far are out of the way. */
async function startSubscribed(addresses: readonly string[], options: StartOptions) {
  const local = await startPosting(options);
  for (const address of addresses) {
    await local.subscribe(address);
    await fetch(linkIn(local.mails.at(-1)));
  }
  await local.untilTold(addresses.length);
  local.told.length = 0;
  return local;
}

/** To whom mails of this subject have gone, in order of the address. */
const sentTo = (server: FakeSmtp, subject = 'News') =>
  server.mails
    .filter(({ raw }) => raw.includes(`\r\nSubject: ${subject}\r\n`))
    .map(({ to }) => to)
    .sort();

describe('a mail server', () => {
  it('is handed each mail once, by one connection that is closed at the end', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN, CLEO], { port: server.port });
    await local.publish();
    await local.publish('more');
    await local.untilTold(6);
    expect(sentTo(server)).toEqual([ANN, ANN, BEN, BEN, CLEO, CLEO]);
    expect(server.mails).toHaveLength(9);
    expect(server.connections()).toEqual({ ever: 1, open: 1 });
    expect(local.lie()).toEqual({ mails: 9, outbox: 0, refused: 0 });
    expect(local.told.find((one) => one.outcome === 'sent' && one.to === BEN)).toEqual({
      ...{ outcome: 'sent', to: BEN },
      file: expect.stringMatching(/mails\/[^/]+\.eml$/),
    });
    await local.aws.stop();
    await expect.poll(() => server.connections().open).toBe(0);
    expect(local.outcomes()).toEqual(Array.from({ length: 6 }, () => 'sent'));
  });

  it('is handed the very bytes that lie in the folder, from the address that was asked for', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    const text = 'Zwei Sätze.\n.\nÜber 조선.\r\n..dots\rand a bare return';
    await local.publish(text, '[Envoy Watch] 몽골: 외무성 부상');
    await local.untilTold(1);
    const [mail] = server.mails.slice(-1);
    expect([mail?.from, mail?.to]).toEqual([FROM, ANN]);
    const [name = ''] = readdirSync(local.mailDir)
      .filter((file) => !file.includes('confirm_'))
      .slice(0, 1);
    const file = readFileSync(join(local.mailDir, name), 'latin1');
    expect(mail?.raw).toBe(file.replace(/(\r\n)?$/, '\r\n'));

    const parsed = await postalMime.parse(Buffer.from(mail?.raw ?? '', 'latin1'));
    const [made] = local.mails.slice(-1);
    expect(parsed).toMatchObject({
      from: { name: 'Envoy Watch (local)', address: FROM },
      to: [{ address: ANN }],
      subject: '[Envoy Watch] 몽골: 외무성 부상',
      messageId: `<${made?.id}@desk.news>`,
      date: '2026-03-12T06:30:00.000Z',
    });
    expect(parsed.text?.trimEnd()).toBe(made?.text.replace(/\r\n?/g, '\n').trimEnd());
    expect(parsed.text).toContain('Zwei Sätze.\n.\nÜber 조선.\n..dots\nand a bare return\n');
    expect(parsed.headers.map(({ key }) => key)).toEqual([
      ...['from', 'to', 'subject', 'date', 'message-id'],
      ...['content-transfer-encoding', 'mime-version', 'content-type'],
    ]);
    expect(server.commands.filter((line) => line.startsWith('MAIL')).at(-1)).toBe(
      `MAIL FROM:<${FROM}> BODY=8BITMIME`,
    );
  });

  it('gets no line that is longer than servers take, and the text comes out the same', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    const text = `See https://paper.news/${'조선'.repeat(400)}=?x  \n.\nand more`;
    await local.publish(text);
    await local.untilTold(1);
    const raw = server.mails.at(-1)?.raw ?? '';
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect((await postalMime.parse(Buffer.from(raw, 'latin1'))).text).toContain(text);
  });

  it('is spared mails to addresses that are nobody’s: they are files alone', async () => {
    const server = await serve();
    const nobodies = ['reader@example.org', 'a@mail.example.com', 'b@desk.test', 'c@desk.invalid'];
    const local = await startPosting({ port: server.port });
    for (const address of nobodies) await local.subscribe(address);
    await local.subscribe(ANN);
    await local.untilTold(1);
    expect(server.mails.map(({ to }) => to)).toEqual([ANN]);
    expect(local.lie()).toEqual({ mails: 5, outbox: 0, refused: 0 });
  });

  it('is handed at most ten mails a second', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    for (let at = 0; at < 12; at += 1) await local.publish();
    await local.untilTold(12);
    await local.aws.stop();
    expect(local.paces).toEqual(Array.from({ length: 13 }, () => 100));
    // Unlike SNS, which suspends whoever gets more than ten at once.
    expect(sentTo(server)).toHaveLength(12);
  });

  it('that closes a connection which is idle is given the next mail by another one', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    server.cut();
    await expect.poll(() => server.connections().open).toBe(0);
    await local.publish();
    await local.untilTold(1);
    expect([sentTo(server), local.outcomes(), server.connections().ever]).toEqual([[ANN], ['sent'], 2]);
  });
});

describe('a mail server that is in trouble', () => {
  it('and is down gets everything when it is up, after pauses that grow to a quarter of an hour', async () => {
    const { port, close } = await serveSmtp();
    await close();
    const local = await startPosting({ port });
    await local.subscribe(ANN);
    const lengths: number[] = [];
    for (let at = 0; at < 9; at += 1) lengths.push((await local.endPause()) / 1000);
    expect(lengths).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900]);
    await local.untilTold(10, 'put off');
    expect(local.told[0]).toEqual({
      outcome: 'put off',
      reason: `connect ECONNREFUSED 127.0.0.1:${port}`,
      waiting: 1,
      seconds: 10,
    });
    const server = await serve(port);
    await local.endPause();
    await local.untilTold(1);
    expect(server.mails.map(({ to }) => to)).toEqual([ANN]);
    expect(local.lie()).toEqual({ mails: 1, outbox: 0, refused: 0 });
  });

  it('does not keep a publish from being accepted, and is not bothered by further mails before the pause is over', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN], { port: server.port });
    const { connections } = server;
    server.reactWith(() => '421 go away');
    server.cut();
    await local.publish();
    await local.untilTold(1, 'put off');
    const before = connections().ever;
    expect(await local.publish()).toHaveProperty('MessageId');
    await expect.poll(() => local.lie().outbox).toBe(4);
    server.reactWith(() => undefined);
    await local.endPause();
    await local.untilTold(4);
    expect([connections().ever, sentTo(server)]).toEqual([before + 1, [ANN, ANN, BEN, BEN]]);
  });

  it('and refuses the login is told of without the password, and loses nothing', async () => {
    const server = await serve();
    const base64 = Buffer.from(`\0${LOGIN.user}\0${LOGIN.password}`).toString('base64');
    server.reactWith((command) =>
      command.startsWith('AUTH')
        ? `535 no ${LOGIN.password}, ${command}, ${Buffer.from(LOGIN.password).toString('base64')}`
        : undefined,
    );
    const local = await startPosting({ port: server.port });
    await local.subscribe(ANN);
    await local.untilTold(1, 'put off');
    expect(local.told).toEqual([
      {
        ...{ outcome: 'put off', waiting: 1, seconds: 10 },
        reason: 'Invalid login: 535 no ***, AUTH PLAIN ***, ***',
      },
    ]);
    expect(server.commands).toContain(`AUTH PLAIN ${base64}`);
    server.reactWith(() => undefined);
    await local.endPause();
    await local.untilTold(1);
    expect(server.mails.map(({ to }) => to)).toEqual([ANN]);
  });

  const ofServer: Readonly<Record<string, (command: string) => '550 no' | '530 log in' | undefined>> = {
    'does not take mails from our address': (command) => (command.startsWith('MAIL') ? '550 no' : undefined),
    'wants another login': (command) => (command.startsWith('RCPT') ? '530 log in' : undefined),
  };
  for (const [what, react] of Object.entries(ofServer)) {
    it(`because it ${what} refuses no mail for good`, async () => {
      const server = await serve();
      server.reactWith(react);
      const local = await startPosting({ port: server.port });
      await local.subscribe(ANN);
      await local.subscribe(BEN);
      await local.untilTold(1, 'put off');
      expect([local.told[0], local.lie()]).toMatchObject([
        { outcome: 'put off', reason: expect.stringMatching(/: 5[35]0 /) },
        { mails: 0, outbox: 2, refused: 0 },
      ]);
      server.reactWith(() => undefined);
      await local.endPause();
      await local.untilTold(2);
      expect(server.mails.map(({ to }) => to).sort()).toEqual([ANN, BEN]);
    });
  }

  it('and cuts the connection in the middle of a mail gets it again, and the others once', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN, CLEO], { port: server.port });
    let texts = 0;
    server.reactWith((command) => {
      if (command !== 'text') return undefined;
      texts += 1;
      return texts === 2 ? 'cut' : undefined;
    });
    await local.publish();
    await local.endPause();
    await local.untilTold(3);
    expect(sentTo(server)).toEqual([ANN, BEN, CLEO]);
  });

  it('and takes a mail but loses its answer gets that one again, as nobody can know, and the others once', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN, CLEO], { port: server.port });
    let ends = 0;
    server.reactWith((command) => {
      if (command !== 'end of text') return undefined;
      ends += 1;
      return ends === 2 ? 'cut after' : undefined;
    });
    await local.publish();
    await local.endPause();
    await local.untilTold(3);
    expect(sentTo(server)).toHaveLength(4);
    expect(new Set(sentTo(server))).toEqual(new Set([ANN, BEN, CLEO]));
    const ids = server.mails.slice(3).map(({ raw }) => /^Message-ID:\s*(\S+)/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it('and never answers holds the end up for ten seconds at most; the next start sends what waits', async () => {
    const dataDir = makeFolder();
    const server = await serve();
    server.reactWith((command) => (command === 'end of text' ? 'silent' : undefined));
    const local = await startPosting({ port: server.port, dataDir });
    await local.subscribe(ANN);
    await local.subscribe(BEN);
    await expect.poll(() => server.commands.filter((line) => line === 'DATA').length).toBe(1);
    const stopped = local.aws.stop();
    expect(await local.endPause()).toBe(10_000);
    await stopped;
    expect(local.told).toEqual([{ outcome: 'left', waiting: 2 }]);
    server.reactWith(() => undefined);
    const again = await startPosting({ port: server.port, dataDir });
    await again.untilTold(2);
    expect(server.mails.map(({ to }) => to).sort()).toEqual([ANN, BEN]);
  });
});

describe('the way to a mail server', () => {
  const mail = Buffer.from('Subject: News\r\n\r\nnews\r\n');
  const send = async (server: Parameters<typeof openMailServer>[0], withinMs?: number) => {
    const { send, close } = openMailServer(server, withinMs);
    onTestFinished(close);
    return send(mail, ANN, new AbortController().signal);
  };
  const to = (port: number, host = '127.0.0.1') => ({
    host,
    port,
    isSecure: false,
    login: LOGIN,
    from: FROM,
  });

  it('is given up when there is no answer in time', async () => {
    const server = await serve();
    server.reactWith(() => 'silent');
    expect(await send(to(server.port), 50)).toEqual({ kind: 'down', reason: 'it did not answer in time' });
  });

  it('shows the password to no server on another machine that cannot encrypt', async () => {
    const server = await serve();
    // Leads here, but does not look so.
    const { kind } = await send(to(server.port, '0.0.0.0'));
    expect([kind, server.commands.filter((line) => !/^EHLO|^STARTTLS/.test(line))]).toEqual(['down', []]);
  });

  it('ends where a server that should want a login offers none', async () => {
    const server = await serve();
    server.reactWith((step) =>
      step.startsWith('EHLO') ? '250 localhost' : step.startsWith('AUTH') ? '502 what?' : undefined,
    );
    expect(await send(to(server.port))).toEqual({ kind: 'down', reason: 'Invalid login: 502 what?' });
    expect(server.mails).toEqual([]);
  });

  it('needs no login', async () => {
    const server = await serve();
    const { login, ...open } = to(server.port);
    expect(await send(open)).toEqual({ kind: 'sent' });
    expect(server.commands.some((line) => line.startsWith('AUTH'))).toBe(false);
  });
});

describe('an address that a mail server refuses', () => {
  const refuse = (address: string, answer: '550 no such user' | '451 greylisted') => (command: string) =>
    command === `RCPT TO:<${address}>` ? answer : undefined;

  it('for good is told once, its mail set aside, and the others have theirs once, also after another start', async () => {
    const dataDir = makeFolder();
    const server = await serve();
    const local = await startSubscribed([ANN, BEN, CLEO], { port: server.port, dataDir });
    server.reactWith(refuse(BEN, '550 no such user'));
    await local.publish();
    await local.untilTold(2);
    await local.untilTold(1, 'refused');
    const file = expect.stringMatching(/mails\/refused\/[^/]+\.eml$/);
    expect(local.told.filter(({ outcome }) => outcome !== 'sent')).toEqual([
      { outcome: 'refused', to: BEN, file, reason: '550 no such user' },
    ]);
    expect(local.lie()).toEqual({ mails: 5, outbox: 0, refused: 1 });
    await local.aws.stop();
    const again = await startPosting({ port: server.port, dataDir });
    await again.publish('more', 'More');
    await again.untilTold(2);
    expect([sentTo(server), sentTo(server, 'More')]).toEqual([
      [ANN, CLEO],
      [ANN, CLEO],
    ]);
  });

  it('for good gets its mail after all when that is put back into the outbox', async () => {
    const dataDir = makeFolder();
    const server = await serve();
    server.reactWith(refuse(BEN, '550 no such user'));
    const local = await startPosting({ port: server.port, dataDir });
    await local.subscribe(BEN);
    await local.untilTold(1, 'refused');
    await local.aws.stop();
    const folder = join(local.mailDir, 'refused');
    for (const name of readdirSync(folder)) {
      renameSync(join(folder, name), join(local.mailDir, 'outbox', name));
    }
    server.reactWith(() => undefined);
    const again = await startPosting({ port: server.port, dataDir });
    await again.untilTold(1);
    expect(server.mails.map(({ to }) => to)).toEqual([BEN]);
  });

  it('for now holds nobody up, and is tried again by itself', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN, CLEO], { port: server.port });
    server.reactWith(refuse(ANN, '451 greylisted'));
    await local.publish();
    await local.untilTold(2);
    await local.publish('more');
    await local.untilTold(4);
    await local.untilTold(2, 'put off');
    expect(local.told.find(({ outcome }) => outcome === 'put off')).toEqual({
      ...{ outcome: 'put off', to: ANN, reason: '451 greylisted' },
      ...{ waiting: expect.any(Number), seconds: 10 },
    });
    server.reactWith(() => undefined);
    await local.endPause();
    await local.untilTold(6);
    expect(sentTo(server)).toEqual([ANN, ANN, BEN, BEN, CLEO, CLEO]);
  });

  it('is refused as well when it is the text that the server refuses for good', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    server.reactWith((command) => (command === 'end of text' ? '554 spam' : undefined));
    await local.publish();
    await local.untilTold(1, 'refused');
    server.reactWith(() => undefined);
    await local.publish('more', 'More');
    await local.untilTold(1);
    expect([sentTo(server), sentTo(server, 'More')]).toEqual([[], [ANN]]);
  });
});

describe('the outbox', () => {
  it('is sent by the next start with a mail server, from the address that this one has', async () => {
    const dataDir = makeFolder();
    const { port, close } = await serveSmtp();
    await close();
    const before = await startPosting({ port, dataDir, from: 'wrong@desk.news' });
    await before.subscribe(ANN);
    await before.untilTold(1, 'put off');
    await before.aws.stop();
    expect(before.told.at(-1)).toEqual({ outcome: 'left', waiting: 1 });
    const files = await startForTest({ dataDir });
    await files.aws.stop();
    const server = await serve(port);
    const after = await startPosting({ port, dataDir });
    await after.untilTold(1);
    expect(server.mails).toEqual([
      {
        from: FROM,
        to: ANN,
        raw: expect.stringMatching(/^From: "Envoy Watch \(local\)" <watch@desk\.news>\r\n/),
      },
    ]);
    expect(server.mails[0]?.raw).not.toContain('wrong@');
    expect(after.lie()).toEqual({ mails: 1, outbox: 0, refused: 0 });
  });

  it('is sent, to the last mail, before the end', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN, BEN], { port: server.port });
    await local.publish();
    await local.aws.stop();
    expect([sentTo(server), local.lie().outbox]).toEqual([[ANN, BEN], 0]);
  });

  it('begins with asking anew whoever was asked to confirm in a file; what else lies in files is not sent', async () => {
    const dataDir = makeFolder();
    const before = await startForTest({ dataDir });
    for (const Endpoint of [ANN, BEN]) {
      await before.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint }));
    }
    await fetch(linkIn(before.mails[0]));
    await before.sns.send(new PublishCommand({ TopicArn, Message: 'news', Subject: 'News' }));
    await before.aws.stop();
    const server = await serve();
    const local = await startPosting({ port: server.port, dataDir });
    await local.untilTold(1);
    await local.aws.stop();
    const again = await startPosting({ port: server.port, dataDir });
    await again.publish('more', 'More');
    await again.untilTold(1);
    expect(server.mails.map(({ to, raw }) => [to, /^Subject: (.*)$/m.exec(raw)?.[1]])).toEqual([
      [BEN, 'Envoy Watch: please confirm your subscription'],
      [ANN, 'More'],
    ]);
    expect((await fetch(linkIn(local.mails[0]))).status).toBe(200);
  });

  it('sets aside what is not to one address, and sends the rest', async () => {
    const dataDir = makeFolder();
    const outbox = join(dataDir, 'mails', 'outbox');
    mkdirSync(outbox, { recursive: true });
    const heads = {
      'a.eml': 'From: <a@b.news>\r\nTo: ann@desk.news, ben@desk.news',
      'b.eml': 'From: <a@b.news>\r\nSubject: to nobody',
      'c.eml': 'From: <a@b.news>\r\nTo: <ann@desk.news>',
      'd.eml': `From: <a@b.news>\r\nTo: reader@example.org`,
      'e.eml': `From: <a@b.news>\r\nTo: ${ANN}`,
    };
    for (const [name, head] of Object.entries(heads)) {
      writeFileSync(join(outbox, name), `${head}\r\n\r\nTo: cleo@paper.news\r\n`);
    }
    mkdirSync(join(outbox, 'f.eml'));
    const server = await serve();
    const local = await startPosting({ port: server.port, dataDir });
    await local.untilTold(1);
    expect(local.told.filter(({ outcome }) => outcome === 'refused')).toHaveLength(4);
    expect(server.mails.map(({ to, raw }) => [to, raw])).toEqual([
      [ANN, `From: <${FROM}>\r\nTo: ${ANN}\r\n\r\nTo: cleo@paper.news\r\n`],
    ]);
  });

  it('does not send a mail again whose file cannot be moved', async () => {
    const dataDir = makeFolder();
    const mailDir = join(dataDir, 'mails');
    mkdirSync(join(mailDir, 'outbox'), { recursive: true });
    mkdirSync(join(mailDir, 'a.eml'));
    writeFileSync(join(mailDir, 'outbox', 'a.eml'), `From: <a@b.news>\r\nTo: ${ANN}\r\n\r\nnews\r\n`);
    const server = await serve();
    const local = await startPosting({ port: server.port, dataDir });
    await local.untilTold(1, 'put off');
    await local.endPause();
    await local.untilTold(2, 'put off');
    rmdirSync(join(mailDir, 'a.eml'));
    await local.endPause();
    await local.untilTold(1);
    expect([server.mails.length, local.lie()]).toEqual([1, { mails: 1, outbox: 0, refused: 0 }]);
  });

  it('lets neither address nor text break out of a mail', async () => {
    const server = await serve();
    const local = await startSubscribed([ANN], { port: server.port });
    const hostile = [
      'eve@evil.news>\r\nRCPT TO:<mallory@evil.news',
      'eve@evil.news\nBcc: mallory@evil.news',
      'eve(ann)mallory@evil.news',
      'eve:mallory@evil.news',
      'eve@evil.news SIZE=1',
      'ève@evil.news',
    ];
    for (const address of hostile) {
      await expect(local.subscribe(address)).rejects.toThrow('Invalid parameter: Email address');
    }
    const before = server.commands.length;
    const ends = ['\r\n.\r\n', '\n.\n', '\r.\r', '\n.\r\n', '\r\n.\r', '\r\n.\n'];
    const evil = `MAIL FROM:<eve@evil.news>\r\nRCPT TO:<mallory@evil.news>\r\nDATA`;
    await local.publish(`From: eve@evil.news${ends.map((end) => `${end}${evil}`).join('')}`);
    await local.untilTold(1);
    expect(server.commands.slice(before)).toEqual([
      `MAIL FROM:<${FROM}> BODY=8BITMIME`,
      `RCPT TO:<${ANN}>`,
      'DATA',
    ]);
    const raw = server.mails.at(-1)?.raw ?? '';
    expect(raw).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
    const parsed = await postalMime.parse(Buffer.from(raw, 'latin1'));
    expect([parsed.from?.address, parsed.to?.map(({ address }) => address)]).toEqual([FROM, [ANN]]);
  });
});
