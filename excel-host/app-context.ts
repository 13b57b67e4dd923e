import type { HostOptions } from './host-options';

/** What office.js asks first: who the host is, what it supports, the settings kept in the document. */
export const appContext = (
  options: HostOptions,
  conversation: string,
  settings: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> => ({
  _id: options.addinId,
  _appName: 16,
  _appVersion: '16.0',
  _appMinorVersion: 1,
  _appUILocale: options.displayLanguage,
  _dataLocale: options.dataLocale,
  _docUrl: options.documentUrl,
  _clientMode: options.readOnly ? 0 : 1,
  _settings: [...settings],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'emulated',
  _appInstanceId: conversation,
  _requirementMatrix: JSON.stringify(options.requirementSets),
  _hostFullVersion: options.hostVersion,
  _addinName: 'emulated',
  _appDomains: [],
  _featureGates: {},
});
