import { startPreview } from './start-preview';

const port = Number(process.env['PORT'] ?? 3000);
const server = await startPreview({ port });
console.log(`L’aperçu est ouvert : ${server.url}  (Ctrl+C pour l’arrêter)`);
