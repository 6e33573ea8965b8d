import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { createApp } from '../../infra/create-app.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON whose shape differs with each type of resource.
type Properties = Readonly<Record<string, any>>;

export type Resource = {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
};

export type Synthesis = {
  readonly app: App;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Properties;
  readonly terminationProtection: boolean | undefined;
  /** What validation plugins found that is not acknowledged; nothing when there were none. */
  readonly findings: readonly unknown[] | undefined;
};

/** Synthesises the stack, unbundled, after the app has been prepared as the caller likes. */
export function synthesise(
  settings: Readonly<Record<string, unknown>> = {},
  prepare: (app: App) => void = () => {},
): Synthesis {
  const outdir = mkdtempSync(join(tmpdir(), 'envoy-watch-synth-'));
  try {
    const { app, stack } = createApp({ 'aws:cdk:bundling-stacks': [], stages: {}, ...settings }, { outdir });
    prepare(app);
    const { template, terminationProtection } = app.synth().getStackByName(stack.stackName);
    const report = join(outdir, 'validation-report.json');
    return {
      app,
      resources: template.Resources,
      outputs: template.Outputs,
      terminationProtection,
      findings: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).pluginReports : undefined,
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The resources of a type, by logical id. */
export function ofType({ resources }: Synthesis, type: string): Record<string, Resource> {
  return Object.fromEntries(Object.entries(resources).filter(([, { Type }]) => Type === type));
}

/** The one resource of a type whose logical id begins as given. */
export function theOne(synthesis: Synthesis, type: string, prefix = ''): Resource & { readonly id: string } {
  const found = Object.entries(ofType(synthesis, type)).filter(([id]) => id.startsWith(prefix));
  const [only] = found;
  if (found.length !== 1 || only === undefined) {
    throw new Error(`expected one ${type} ${prefix}, found ${found.map(([id]) => id).join(', ') || 'none'}`);
  }
  return { id: only[0], ...only[1] };
}
