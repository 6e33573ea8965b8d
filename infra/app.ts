import { createApp } from './create-app.ts';
import { SettingsError } from './settings.ts';

/** What `cdk` runs: writes the template to the folder it names, or says in one line which setting is wrong. */
try {
  const { app, note } = createApp();
  if (note !== undefined) console.error(note);
  app.synth();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
