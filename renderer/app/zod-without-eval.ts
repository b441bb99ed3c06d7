import { z } from 'zod';

// zod compiles parsers with Function() where it may; the policy of the page forbids it and every try is a violation.
z.config({ jitless: true });
