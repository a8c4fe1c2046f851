/** Reading content files: YAML with the line of every part, checked against the JSON Schemas that lie beside it. */
package org.omuz.shared.content;
