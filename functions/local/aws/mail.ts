import { createTransport } from 'nodemailer';
import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';

export type Mail = {
  /** Tells this mail from every other; its file is called so. */
  readonly id: string;
  readonly sender: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  /** What mails that belong together have in common; AWS knows nothing like it. */
  readonly thread?: string | undefined;
};

/** A server that takes mails, and the address from which it takes ours. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** Whether a connection begins with TLS; else it is encrypted as soon as the server offers to. */
  readonly isSecure: boolean;
  readonly login?: { readonly user: string; readonly password: string };
  readonly from: string;
};

/**
 * What a server made of a mail: taken; refused for good; not taken for now, like this one mail alone; or no mail is
 * taken for now, whichever. The reason is for people, and never shows the password.
 */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'put off' | 'down'; readonly reason: string };

/** An address as SNS takes it: of printable ASCII, without what means something in a header or an envelope. */
export const ADDRESS = /^[!#-'*+\-./0-9=?A-Z^-~]+@[!#-'*+\-./0-9=?A-Z^-~]+\.[!#-'*+\-/0-9=?A-Z^-~]+$/;

/** Domains that belong to nobody (RFC 2606). */
const RESERVED = /[@.](?:example(?:\.com|\.net|\.org)?|invalid|localhost|test)$/i;

/** How long a server may take for a mail: RFC 5321 lets it think for minutes, and who gives up too soon sends twice. */
const SEND_WITHIN_MS = 300_000;
const LONGEST_LINE = 998;
const LONGEST_REASON = 300;

/** Says whether a mail to this address could reach somebody. */
export function isReachable(address: string): boolean {
  return ADDRESS.test(address) && address.length <= 254 && !RESERVED.test(address);
}

/** Composes a mail as it lies in a file and goes to a server: headers and text, in lines that end in CR LF. */
export function composeMail({ id, sender, to, subject, text, at, thread }: Mail): string {
  // A CR alone would be the end of a line to some servers, and so the end of the mail with a dot after it.
  const lines = text.replace(/\r\n?|\n/g, '\r\n');
  // Quoted-printable cuts a link at every 76th character, so only what no server need take is sent so.
  const isLong = lines.split('\r\n').some((line) => Buffer.byteLength(line) > LONGEST_LINE);
  const headers = new MimeNode('text/plain; charset=utf-8').setHeader({
    From: { name: `${sender} (local)`, address: 'no-reply@localhost' },
    To: to,
    Subject: subject,
    Date: at.toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${id}@localhost>`,
    // A message that is in no mailbox, under which readers put all that refer to it.
    ...(thread !== undefined && { References: `<${thread.replace(/[^\w-]/g, '')}@envoy-watch.invalid>` }),
    'Content-Transfer-Encoding': isLong ? 'quoted-printable' : '8bit',
  });
  return `${headers.buildHeaders()}\r\n\r\n${isLong ? wrap(encode(lines)) : lines}`;
}

/** Puts into a composed mail the address that it is from, and that address's domain into its Message-ID. */
export function setSender(eml: string, from: string): string {
  const [head = ''] = eml.split(/\r?\n\r?\n/, 1);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return (
    head
      .replace(/^(From:(?:[^<\r\n]|\r?\n[ \t])*<)[^<>]*>/m, (_, start) => `${start}${from}>`)
      .replace(/^(Message-ID:\s*<[^<>@]*@)[^<>@]*>/m, (_, start) => `${start}${domain}>`) +
    eml.slice(head.length)
  );
}

/** Reads whom a composed mail is for; nothing if that is not one address that a mail could reach. */
export function receiverOf(eml: string): string | undefined {
  const [head = ''] = eml.split(/\r?\n\r?\n/, 1);
  const [, to = ''] = /^To:\s+(\S+)$/m.exec(head) ?? [];
  return isReachable(to) ? to : undefined;
}

/**
 * Opens a way to a mail server: one connection, made when the first mail is sent and kept for the next ones.
 *
 * A password goes over an encrypted connection alone, unless the server is on this machine.
 *
 * @param withinMs How long a mail may take in all.
 */
export function openMailServer(server: MailServer, withinMs = SEND_WITHIN_MS) {
  const { host, port, isSecure, login, from } = server;
  const isHere = /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
  const transport = createTransport({
    ...{ host, port, secure: isSecure, requireTLS: login !== undefined && !isHere },
    // A server that offers no login is not the one that was meant.
    ...(login && { auth: { user: login.user, pass: login.password }, forceAuth: true }),
    // A connection that has been closed while it was idle is made anew; all else is for whoever sends to decide.
    ...{ pool: true, maxConnections: 1, maxRequeues: 1 },
  });
  return {
    /** Hands over a composed mail, byte for byte. Never throws. */
    async send(eml: Buffer, to: string, signal: AbortSignal): Promise<Outcome> {
      const envelope = { from, to, use8BitMime: true };
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
      try {
        await transport.sendMail({ envelope, raw: eml, signal: inTime });
        return { kind: 'sent' };
      } catch (error) {
        const { kind, reason } = judge(error as SmtpError);
        return { kind, reason: hideLogin(reason, login).slice(0, LONGEST_REASON) };
      }
    },
    close: () => void transport.close(),
  };
}

/** An error as nodemailer throws it: the command it is about, and the server's answer if it gave one. */
type SmtpError = Error & {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
};

/** Answers that are about the session, whatever command they are given to: goodbye, out of order, not logged in, not encrypted. */
const OF_SESSION: readonly (number | undefined)[] = [421, 503, 530, 538];

function judge({ name, message, code, command, response, responseCode = 0 }: SmtpError) {
  const isOfMail = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM');
  if (name === 'AbortError') return { kind: 'down', reason: 'it did not answer in time' } as const;
  if (!isOfMail || OF_SESSION.includes(responseCode)) return { kind: 'down', reason: message } as const;
  // What has no answer never came so far as to be asked.
  const isForGood = responseCode === 0 || responseCode >= 500;
  return { kind: isForGood ? 'refused' : 'put off', reason: response ?? message } as const;
}

/** Takes out of a server's words what it was logged in with: some repeat the command they refuse. */
function hideLogin(text: string, login: MailServer['login']): string {
  if (!login) return text;
  const { user, password } = login;
  const base64 = [`\0${user}\0${password}`, password].map((secret) => Buffer.from(secret).toString('base64'));
  return [...base64, password].reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}
