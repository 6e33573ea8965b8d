import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A mail as it came over the wire: the addresses of its envelope, and its bytes with the dots of SMTP taken off. */
export type Received = { readonly from: string; readonly to: string; readonly raw: string };

/**
 * What befalls a step: another answer; the connection is cut before anything is done, or after it is done and before it
 * is answered; or there is never an answer.
 */
export type Reaction = `${number} ${string}` | 'cut' | 'cut after' | 'silent';

/** A step: a command as it came, or `connection`, `text` once some of it has come, and `end of text`. */
type React = (step: string) => Reaction | undefined;

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250-localhost\r\n250-8BITMIME\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN',
  STARTTLS: '502 not here',
  AUTH: '235 welcome',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** Serves SMTP (RFC 5321) on 127.0.0.1 and takes every mail, but for what the test lets befall it. */
export async function serveSmtp(port = 0) {
  const mails: Received[] = [];
  const commands: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  let react: React = () => undefined;
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    talk(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  function talk(socket: Socket): void {
    let received = '';
    let envelope: { from: string; to: string[] } = { from: '', to: [] };
    let next: 'command' | 'text' | 'rest of text' = 'command';

    /** Takes a step, unless something else befalls it. */
    function take(step: string, act: () => string): void {
      const reaction = react(step);
      const isCut = reaction === 'cut' || reaction === 'cut after';
      const answer = reaction === undefined || reaction === 'cut after' ? act() : reaction;
      if (isCut) socket.destroy();
      else if (answer !== '' && answer !== 'silent') socket.write(`${answer}\r\n`);
    }

    function takeCommand(line: string): void {
      commands.push(line);
      const [verb = ''] = line.split(' ');
      const [, address = ''] = /<(.*)>/.exec(line) ?? [];
      take(line, () => {
        if (verb === 'MAIL') envelope = { from: address, to: [] };
        if (verb === 'RCPT') envelope.to.push(address);
        if (verb === 'DATA' && envelope.to.length === 0) return '554 no valid recipients';
        if (verb === 'DATA') next = 'text';
        return ANSWERS[verb] ?? '250 ok';
      });
    }

    function takeText(text: string): void {
      next = 'command';
      const raw = text.replace(/(^|\r\n)\./g, '$1');
      take('end of text', () => {
        for (const to of envelope.to) mails.push({ from: envelope.from, to, raw });
        return '250 taken';
      });
    }

    take('connection', () => '220 localhost ESMTP');
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      received += chunk;
      while (received !== '' && !socket.destroyed) {
        if (next === 'text') {
          next = 'rest of text';
          take('text', () => '');
        }
        const isText = next === 'rest of text';
        const end = isText ? received.search(/(?<=^|\r\n)\.\r\n/) : received.indexOf('\r\n');
        if (end < 0 || socket.destroyed) return;
        const part = received.slice(0, end);
        received = received.slice(end + (isText ? 3 : 2));
        if (isText) takeText(part);
        else takeCommand(part);
      }
    });
  }

  return {
    port: (server.address() as AddressInfo).port,
    /** Every mail that was taken, oldest first, one for each address. */
    mails: mails as readonly Received[],
    /** Every line that was taken for a command. */
    commands: commands as readonly string[],
    /** How many connections there have been, and how many are open. */
    connections: () => ({ ever: connections, open: open.size }),
    /** Says what befalls steps from now on. */
    reactWith: (then: React) => {
      react = then;
    },
    /** Cuts every connection. */
    cut(): void {
      for (const socket of open) socket.destroy();
    },
    async close(): Promise<void> {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

export type FakeSmtp = Awaited<ReturnType<typeof serveSmtp>>;
