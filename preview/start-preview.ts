import path from 'node:path';
import type { Profile } from '@report/engine/profile';
import { PAGE_CONTENT, type PageContent } from './page/page-content';
import { reportsOf, type Sample, samplesOf } from './samples-of';
import { startServer, type RunningServer, type ServerOptions } from './server';

export type PreviewOptions = Partial<Omit<ServerOptions, 'mounts' | 'documents' | 'profile'>> & {
  /** The association the pane was built for. */
  readonly profile: Profile;
  /** Top folder of the project; by default the current folder. */
  readonly root?: string;
  /** Folder, below the top, of the built pane; by default where the build of one association puts it. */
  readonly pane?: string;
};

/** office.js and the preview page run scripts of their own; the pane's page says its own, stricter policy. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";

/**
 * Serves the preview page, the built pane, office.js from its npm package, the samples and the functions, on one
 * address of this computer.
 */
export async function startPreview({
  profile,
  root = process.cwd(),
  pane = path.join('addin', 'dist'),
  port = 0,
  ...options
}: PreviewOptions): Promise<RunningServer> {
  const under = (...parts: string[]): string => path.join(root, ...parts);
  const samples = await samplesOf(profile, under('samples'));
  const reports = await reportsOf(profile, under('samples'));
  const content: PageContent = {
    product: profile.brand.product,
    samples: samples.map((sample) => ({ file: sample.file, label: labelOf(sample) })),
    reports: reports.map((report) => ({ file: report.file, label: labelOf(report) })),
  };
  return startServer({
    profile,
    port,
    ...options,
    documents: { [PAGE_CONTENT]: content },
    mounts: [
      { prefix: '/', directory: under('preview', 'dist'), headers: { 'content-security-policy': PAGE_POLICY } },
      { prefix: '/addin', directory: under(pane) },
      { prefix: '/office-js', directory: under('node_modules', '@microsoft', 'office-js', 'dist') },
      { prefix: '/samples', directory: under('samples') },
    ],
  });
}

/** «registres-dialogue-2016.xlsx» is «Dialogue 2016». */
const labelOf = ({ of, year }: Sample): string => `${of.charAt(0).toUpperCase()}${of.slice(1)} ${year}`;
