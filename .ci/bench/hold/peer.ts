import { createServer } from 'node:http';
import sirv from 'sirv';

/* The peer: sirv, serving the same folder from a process of its own. `peer.ts <folder> <port>`. */
const [folder = '', port] = process.argv.slice(2);
createServer(sirv(folder)).listen(Number(port), '127.0.0.1', () => process.send?.('listening'));
process.on('disconnect', () => process.exit(0));
