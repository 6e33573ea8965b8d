import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server on 127.0.0.1 that answers byte for byte what a test says. */
export type RawServer = {
  /** `127.0.0.1:` and its port. */
  readonly host: string;
  readonly port: number;
  /** The head of each request so far. */
  readonly requests: readonly string[];
  /** How many connections there have been. */
  connections(): number;
  /** Resolves when every connection has been closed. */
  idle(): Promise<void>;
  close(): Promise<void>;
};

/** Serves each request, whose head is handed over, by writing to its connection. */
export async function serveRaw(answer: (socket: Socket, head: string) => void): Promise<RawServer> {
  const requests: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
      for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
        const head = received.slice(0, end);
        received = received.slice(end + 4);
        requests.push(head);
        answer(socket, head);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    idle: async () => {
      await Promise.all([...open].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Writes a response with a `Content-Length`. */
export function toResponse(
  status: string,
  headers: Readonly<Record<string, string>> = {},
  body: Uint8Array | string = '',
): Buffer {
  const bytes = Buffer.from(body);
  const all = { ...headers, 'Content-Length': String(bytes.length) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes]);
}
