import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Servers on 127.0.0.1, each on a port of its own, that all end together. */
export type Listeners = ReturnType<typeof openListeners>;

/** Starts with no server; whoever adds some ends them with `close`. */
export function openListeners() {
  const open: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];
  return {
    /** Starts a server on any free port and answers its `host:port`. */
    async add(server: Server): Promise<string> {
      const sockets = new Set<Socket>();
      // Beneath TLS and HTTP too: what they hold must end with them.
      server.on('connection', (socket: Socket) => {
        sockets.add(socket);
        // A client that gives up resets the connection; that is no fault of the farm.
        socket.on('error', () => {}).on('close', () => sockets.delete(socket));
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      open.push({ server, sockets });
      return `127.0.0.1:${(server.address() as AddressInfo).port}`;
    },

    /** Ends every server and every connection. */
    async close(): Promise<void> {
      for (const { server, sockets } of open.splice(0)) {
        const closed = once(server, 'close');
        server.close();
        for (const socket of sockets) socket.destroy();
        await closed;
      }
    },
  };
}
