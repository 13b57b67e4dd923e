import { startPage } from './start-page';

void startPage(document);
