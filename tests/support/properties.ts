import * as fc from 'fast-check'

/**
 * fast-check with one start for everybody: a change is judged on the same random cases here and on the build machine, so
 * what is red is red again. Another start is explored with KENTRO_SEED=<whole number>; what it finds becomes a test.
 */
fc.configureGlobal({ seed: Number(process.env['KENTRO_SEED'] ?? 20_261_122) })

export { fc }
