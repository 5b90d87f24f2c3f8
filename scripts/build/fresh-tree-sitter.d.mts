import type { Plugin } from 'esbuild';

export declare const freshTreeSitter: Plugin;
