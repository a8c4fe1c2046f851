/** Forms: the one door for what was typed, what was sent, and how it is answered: acted upon, or the form again. */
package org.omuz.shared.form;
