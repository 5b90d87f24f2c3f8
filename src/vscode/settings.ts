import * as vscode from 'vscode';
import type { RuleSettings } from '../rules/rule';

/** The user's settings for one document; what has the wrong shape falls back to its default. */
export interface Settings {
  readonly enable: boolean;
  /** A built-in catalog's id, a path relative to the workspace folder, or a URI. */
  readonly catalog: string;
  readonly rules: RuleSettings;
  readonly inlayHints: 'off' | 'uncommon' | 'all';
  /** Language id to the user's own helpers. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** The longest document that is read, in UTF-16 units. */
  readonly maxLength: number;
}

/** The section that all settings live in. */
export const section = 'httpStatus';

const megabyte = 1024 * 1024;

/** Reads the settings that apply to a resource. Rule levels are judged by the engine. */
export function readSettings(uri: vscode.Uri | undefined): Settings {
  const settings = vscode.workspace.getConfiguration(section, uri ?? null);
  const hints = settings.get<unknown>('inlayHints');
  const size = settings.get<unknown>('maxFileSize');
  const catalog = settings.get<unknown>('catalog');
  return {
    enable: settings.get<unknown>('enable') !== false,
    catalog: typeof catalog === 'string' && catalog.trim() !== '' ? catalog.trim() : 'iana',
    rules: record(settings.get<unknown>('rules')) as RuleSettings,
    inlayHints: hints === 'off' || hints === 'all' ? hints : 'uncommon',
    patterns: patterns(settings.get<unknown>('patterns')),
    maxLength: (typeof size === 'number' && size > 0 ? size : 2) * megabyte,
  };
}

function patterns(value: unknown): Settings['patterns'] {
  const entries = Object.entries(record(value)).map(([language, list]): [string, string[]] => [
    language,
    Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [],
  ]);
  return Object.fromEntries(entries);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
