import type { Profile } from '@report/engine/profile';

/** Where the add-in's pages are while it is being developed: what the committed manifest says. */
export const DEVELOPMENT = 'https://localhost:3000';

/** Whether an address may hold the pages: https, no path, no slash at the end (Excel loads nothing over http). */
export const isOrigin = (address: string): boolean => /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(address);

/**
 * The manifest of an association's add-in, by which Excel knows it: its name, its buttons, and where its pages are.
 *
 * @param origin «https://statistiques.example.lu»
 * @throws Error when it is anything else
 */
export function manifestFor({ name, brand }: Pick<Profile, 'name' | 'brand'>, origin: string): string {
  if (!isOrigin(origin)) throw new Error('expected an address like https://host');
  // Excel keeps the state of a pane and a group by their ids: each association has its own.
  const ids = name.charAt(0).toUpperCase() + name.slice(1);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${brand.addinId}</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>${text(brand.association)}</ProviderName>
  <DefaultLocale>fr-FR</DefaultLocale>
  <DisplayName DefaultValue="${text(brand.product)}"/>
  <Description DefaultValue="Vérifie les registres et écrit les tableaux du rapport annuel. Les noms, dates de naissance et numéros de dossier ne quittent jamais le classeur."/>
  <IconUrl DefaultValue="${origin}/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${origin}/icon-64.png"/>
  <AppDomains>
    <AppDomain>${origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.13"/>
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${origin}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <DesktopFormFactor>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="${ids}Group">
                <Label resid="Group.Label"/>
                <Icon>
                  <bt:Image size="16" resid="Icon.16"/>
                  <bt:Image size="32" resid="Icon.32"/>
                  <bt:Image size="80" resid="Icon.80"/>
                </Icon>
                <Control xsi:type="Button" id="OpenPaneButton">
                  <Label resid="Open.Label"/>
                  <Supertip>
                    <Title resid="Open.Label"/>
                    <Description resid="Open.Tip"/>
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16"/>
                    <bt:Image size="32" resid="Icon.32"/>
                    <bt:Image size="80" resid="Icon.80"/>
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>${ids}Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
                <Control xsi:type="Button" id="GenerateButton">
                  <Label resid="Generate.Label"/>
                  <Supertip>
                    <Title resid="Generate.Label"/>
                    <Description resid="Generate.Tip"/>
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16"/>
                    <bt:Image size="32" resid="Icon.32"/>
                    <bt:Image size="80" resid="Icon.80"/>
                  </Icon>
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>generateStatistics</FunctionName>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="${origin}/icon-16.png"/>
        <bt:Image id="Icon.32" DefaultValue="${origin}/icon-32.png"/>
        <bt:Image id="Icon.80" DefaultValue="${origin}/icon-80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${origin}/taskpane.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="${text(brand.group)}"/>
        <bt:String id="Open.Label" DefaultValue="Registres et statistiques"/>
        <bt:String id="Generate.Label" DefaultValue="Générer statistiques"/>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Open.Tip" DefaultValue="Ouvre le volet\u00a0: registres reconnus, vérification, statistiques."/>
        <bt:String id="Generate.Tip" DefaultValue="Écrit les tableaux avec l’année et les options choisies la dernière fois. Le volet s’ouvre si quelque chose est à décider."/>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names are texts of a person: an ampersand or a quote in them must stay one. */
const text = (name: string): string => name.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
