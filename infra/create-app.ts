import { readFileSync } from 'node:fs';
import { App, type AppProps } from 'aws-cdk-lib';
import { EnvoyWatchStack } from './envoy-watch-stack.ts';
import { readSettings, refuseBesideStages, sayPassing } from './settings.ts';

/**
 * Makes the app with its one stack, for the command line and for tests alike: the feature flags of `cdk.json` reach
 * a test only when read here. The context given comes before that of `cdk.json`, and the command line's before both.
 * The note is for whoever deploys: what of the settings the file does not know.
 *
 * @throws SettingsError when a setting is unknown or wrong.
 */
export function createApp(context: Readonly<Record<string, unknown>> = {}, props: AppProps = {}) {
  const cdkJson = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));
  refuseBesideStages(cdkJson.context);
  const app = new App({ ...props, autoSynth: false, context: { ...cdkJson.context, ...context } });
  const whole = app.node.getAllContext();
  const settings = readSettings(whole);
  const stack = new EnvoyWatchStack(app, `EnvoyWatch-${settings.stage}`, { settings });
  return { app, stack, note: sayPassing(whole) };
}
