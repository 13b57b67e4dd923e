import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { createRoot } from 'react-dom/client';

/** The least a page made with these libraries can be: a title and one button. */
const element = document.getElementById('pane');
if (element !== null)
  createRoot(element).render(
    <>
      <h1>Plancher</h1>
      <PrimaryButton text="Générer statistiques" />
    </>,
  );
