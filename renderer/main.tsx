import './app/zod-without-eval.ts';

// Loaded after the line above has run: as a static import the bundler may put a schema before it.
await import('./app/start.ts');
