/** The certificate as a printed sheet: what is said on it, set in four languages and three scripts, as one PDF page. */
package org.omuz.certificate.document;
