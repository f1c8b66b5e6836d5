#!/usr/bin/env node
import { run } from './main.js';

// Without a top-level await, for the build makes CommonJS of it too.
run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  onInterrupt: (cleanUp) => {
    const stop = (signal: NodeJS.Signals) => {
      cleanUp();
      // 128 and the number of the signal, as shells say it.
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return () => process.off('SIGINT', stop).off('SIGTERM', stop);
  },
}).then((status) => {
  process.exitCode = status;
});
