// On a server in place of the embedded engine, to show what that holds and costs.
process.env['BENCH_DATABASE_URL'] = process.env['TEST_DATABASE_URL'];
await import('./helhed.ts');
