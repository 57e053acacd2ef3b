/** Property tests run from one seed, so that a run can be repeated; `FC_SEED=1 npm run test:unit` explores another. */
import fc from 'fast-check';

const SEED = 20_161_208;

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? SEED) });
