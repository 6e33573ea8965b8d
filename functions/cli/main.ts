#!/usr/bin/env node
import { reportError } from './command-line.ts';
import { runEnvoyWatch } from './run-envoy-watch.ts';

process.on('uncaughtException', (error) => process.exit(reportError(error) || 1));

process.exitCode = await runEnvoyWatch(process.argv.slice(2));
